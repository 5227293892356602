import { expect, it } from 'vitest';
import * as testing from './index.js';

it('exports these names and no others', () => {
  expect(Object.keys(testing).toSorted()).toEqual([
    'STACK_NOW',
    'createOrderFixture',
    'createProductFixture',
    'createSupplierFixture',
    'seedOrders',
    'startManyOrders',
    'startStack',
  ]);
});
