import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { balanceSchema } from './balance.js';
import { configSchema } from './config.js';
import { EXAMPLE_ORDER, EXAMPLE_PRODUCT, EXAMPLE_SUPPLIER } from './openApiExamples.js';
import { orderSchema } from './order.js';
import { pageSchema } from './page.js';
import { problemSchema } from './problem.js';
import { productSchema } from './product.js';
import { supplierSchema } from './supplier.js';

const config = {
  object: 'offtake.config',
  contract_version: '1',
  livemode: false,
  currencies: ['usd'],
  payment_sources: ['balance'],
  permissions: ['order.list'],
  limits: { amount_total: { usd: 100_000 }, metric_tons: null },
  amount_includes_fees: true,
  amount_metric_tons_decimals: 2,
};
const problem = {
  type: 'about:blank',
  title: 'Conflict',
  status: 409,
  code: 'a_code_of_tomorrow',
  detail: 'Something new went wrong.',
  request_id: 'req_1',
  retryable: false,
};
const balance = { object: 'balance', available: [{ amount: -5, currency: 'usd' }], pending: [], livemode: false };

const OUTPUTS = [
  ['order', orderSchema, EXAMPLE_ORDER],
  ['product', productSchema, EXAMPLE_PRODUCT],
  ['supplier', supplierSchema, EXAMPLE_SUPPLIER],
  ['config', configSchema, config],
  ['balance', balanceSchema, balance],
  ['problem', problemSchema, problem],
  ['page', pageSchema(orderSchema), { object: 'list', has_more: false, data: [EXAMPLE_ORDER] }],
] as const;

describe('what a backend answers', () => {
  it.each(OUTPUTS)('is read: %s', (_, schema, value) => {
    expect(v.parse(schema, value)).toEqual(value);
  });

  it.each(OUTPUTS)('may have fields that are not known here: %s', (_, schema, value) => {
    expect(v.parse(schema, { ...value, field_of_tomorrow: { deep: [1] } })).toEqual(value);
  });

  it.each(OUTPUTS)('may not lack a required field: %s', (_, schema, value) => {
    const [first = ''] = Object.keys(value);
    const { [first]: __, ...rest } = value as Record<string, unknown>;
    expect(v.is(schema, rest)).toBe(false);
  });
});

describe('orderSchema', () => {
  it.each([
    ['status', 'a_status_of_tomorrow'],
    ['cancellation_reason', 'a_reason_of_tomorrow'],
    ['payment', { ...EXAMPLE_ORDER.payment, source: 'barter', status: 'pondering' }],
    ['product', EXAMPLE_PRODUCT],
    ['product', { ...EXAMPLE_PRODUCT, suppliers: [{ ...EXAMPLE_SUPPLIER, removal_pathway: 'a_pathway_of_tomorrow' }] }],
    ['stripe_order', null],
    ['beneficiary', null],
  ])('takes %s: %j', (field, value) => {
    expect(v.parse(orderSchema, { ...EXAMPLE_ORDER, [field]: value })).toMatchObject({ [field]: value });
  });

  it.each(['payment', 'stripe_order', 'beneficiary', 'certificate', 'delayed_at', 'cancellation_reason'])(
    'does without %s',
    (field) => {
      const { [field]: _, ...rest } = EXAMPLE_ORDER as Record<string, unknown>;
      expect(v.is(orderSchema, rest)).toBe(true);
    },
  );

  it.each([
    ['metric_tons', 0.25],
    ['metric_tons', '1e9'],
    ['amount_total', 1.5],
    ['amount_total', '567'],
    ['object', 'climate.reservation'],
    ['created', '2026-11-23'],
  ])('does not take %s: %j', (field, value) => {
    expect(v.is(orderSchema, { ...EXAMPLE_ORDER, [field]: value })).toBe(false);
  });

  it('carries tons through JSON and back unchanged', () => {
    const sent: unknown = JSON.parse(JSON.stringify({ ...EXAMPLE_ORDER, metric_tons: '123456789.000001' }));
    expect(v.parse(orderSchema, sent).metric_tons).toBe('123456789.000001');
  });
});

describe('configSchema', () => {
  it.each([-1, 1.5, 19, Number.NaN])('does not take %s decimals of tons', (decimals) => {
    expect(v.is(configSchema, { ...config, amount_metric_tons_decimals: decimals })).toBe(false);
  });
});
