import { expect, it } from 'vitest';
import { ENDPOINTS } from '../endpoints.js';
import { EXAMPLE_ORDER, EXAMPLE_PRODUCT } from '../openApiExamples.js';
import { findViolations } from './findViolations.js';
import { outputPointer, schemaPointer } from './schemaPointer.js';

const ORDER = outputPointer('getOrder');

function ofOrder(changes: Record<string, unknown>) {
  return findViolations(ENDPOINTS.getOrder.output, { ...EXAMPLE_ORDER, ...changes }, ORDER);
}

it('finds nothing wrong with what the contract says', () => {
  expect(ofOrder({ product: EXAMPLE_PRODUCT, field_of_tomorrow: 1 })).toEqual([]);
});

it('points at the field and at its schema', () => {
  expect(ofOrder({ metric_tons: 0.5, currency: undefined })).toEqual([
    {
      pointer: '/currency',
      schema: '#/components/schemas/Order/properties/currency',
      expected: 'string',
      received: 'nothing',
    },
    {
      pointer: '/metric_tons',
      schema: '#/components/schemas/Order/properties/metric_tons',
      expected: 'string',
      received: '0.5',
    },
  ]);
});

it('says what a text should have looked like', () => {
  expect(ofOrder({ metric_tons: '1,5' })).toMatchObject([
    { pointer: '/metric_tons', expected: 'This must be a plain decimal string such as "0.25".', received: '"1,5"' },
  ]);
});

it('looks into the object where a field may be an id or an object', () => {
  const product = { ...EXAMPLE_PRODUCT, suppliers: [{ name: 'Charm' }] };
  expect(ofOrder({ product })).toContainEqual(
    expect.objectContaining({
      pointer: '/product/suppliers/0/id',
      schema: '#/components/schemas/Supplier/properties/id',
    }),
  );
});

it('names what is wrong with all items of a list once', () => {
  const data = [1, 2, 3].map(() => ({ ...EXAMPLE_ORDER, created: 'now' }));
  const page = { object: 'list', has_more: false, data };
  expect(findViolations(ENDPOINTS.listOrders.output, page, outputPointer('listOrders'))).toMatchObject([
    { pointer: '/data/0/created', schema: '#/components/schemas/Order/properties/created' },
  ]);
});

it('takes an answer that is no JSON for nothing', () => {
  expect(findViolations(ENDPOINTS.getOrder.output, undefined, ORDER)).toEqual([
    { pointer: '', schema: ORDER, expected: 'Object', received: 'nothing' },
  ]);
});

it('stops at the deepest schema that is described', () => {
  expect(schemaPointer(ORDER, ['no_such_field', 'x'])).toBe(ORDER);
  expect(schemaPointer('#/components/schemas/Product', ['current_prices_per_metric_ton', 'usd', 'amount_fees'])).toBe(
    '#/components/schemas/Price/properties/amount_fees',
  );
});
