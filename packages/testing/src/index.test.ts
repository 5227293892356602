import { expect, it } from 'vitest';
import * as testing from './index.js';

it('exports these names and no others', () => {
  expect(Object.keys(testing).toSorted()).toEqual([
    'ORDER_FIXTURES',
    'STACK_NOW',
    'createBalanceFixture',
    'createConfigFixture',
    'createOrderFixture',
    'createPageFixture',
    'createProductFixture',
    'createSupplierFixture',
    'seedOrders',
    'startManyOrders',
    'startStack',
  ]);
});
