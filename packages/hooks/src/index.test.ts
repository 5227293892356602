import { expect, it } from 'vitest';
import * as hooks from './index.js';

it('exports these names', () => {
  expect(Object.keys(hooks).toSorted()).toEqual([
    'OfftakeError',
    'OfftakeProvider',
    'balanceOptions',
    'configOptions',
    'createOfftakeClient',
    'createOfftakeQueryClient',
    'orderOptions',
    'ordersOptions',
    'productOptions',
    'productsOptions',
    'readAllOrders',
    'readDecimalInput',
    'toSafeUrl',
    'useBalance',
    'useCancelOrder',
    'useCancellationTerms',
    'useConfig',
    'useCreateOrder',
    'useNow',
    'useOfftake',
    'useOrder',
    'useOrderForm',
    'useOrderTimeline',
    'useOrders',
    'useOrdersWindow',
    'useProduct',
    'useProducts',
    'useQuote',
    'useUpdateOrder',
  ]);
});
