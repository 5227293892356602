import { expect, it } from 'vitest';
import * as ui from './index.js';

it('exports these names', () => {
  expect(Object.keys(ui).toSorted()).toEqual([
    'BalanceSummary',
    'CancelOrderDialog',
    'ORDER_LIST_FILTERS',
    'OfftakeUiProvider',
    'OrderDetails',
    'OrderDialog',
    'OrderForm',
    'OrderList',
    'OrderStatusTimeline',
    'ProductPicker',
    'RemovalSummary',
    'en',
    'ordersToCsv',
  ]);
});
