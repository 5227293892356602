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
    'currencyDecimals',
    'orderOptions',
    'ordersOptions',
    'productOptions',
    'productsOptions',
    'readDecimalInput',
    'readOrderDraft',
    'toMajorUnits',
    'toSafeUrl',
    'useBalance',
    'useCancelOrder',
    'useCancellationTerms',
    'useConfig',
    'useCreateOrder',
    'useIsCanceling',
    'useLiveOrders',
    'useNow',
    'useOfftake',
    'useOrder',
    'useOrderForm',
    'useOrderTimeline',
    'useOrders',
    'useProduct',
    'useProducts',
    'useQuote',
    'useUpdateOrder',
  ]);
});
