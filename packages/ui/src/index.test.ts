import { expect, it } from 'vitest';
import * as ui from './index.js';

it('exports these names', () => {
  expect(Object.keys(ui).toSorted()).toEqual([
    'CancelOrderDialog',
    'ORDER_LIST_FILTERS',
    'OrderForm',
    'OrderList',
    'OrderStatusTimeline',
    'ProductPicker',
    'en',
  ]);
});
