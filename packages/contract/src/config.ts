import * as v from 'valibot';
import { minorUnitsSchema } from './moneySchemas.js';
import { metricTonsSchema } from './metricTonsSchemas.js';
import { DECIMALS_MAX } from './decimal.js';

/** What a caller may do, as `authorize` on the backend decides it. */
export const PERMISSIONS = [
  'product.list',
  'order.list',
  'order.read',
  'order.create',
  'order.update',
  'order.cancel',
  /**
   * To name the price and further lines of an invoice when ordering: what the payer is billed, whatever the order
   * costs.
   */
  'invoice.compose',
  'balance.read',
] as const;

/** What a backend says of itself, so that the interface leaves out what is not on offer. */
export const configSchema = v.object({
  object: v.literal('offtake.config'),
  /** The version of this contract that the backend speaks. */
  contract_version: v.string(),
  livemode: v.boolean(),
  /** Currencies that orders can be made in, the default first. */
  currencies: v.array(v.string()),
  /** The ways to pay on offer, the default first. */
  payment_sources: v.array(v.string()),
  /** What this caller may do; see {@link PERMISSIONS}. */
  permissions: v.array(v.string()),
  /** Per order: the most that may be spent by currency, and the most tons; null is no limit. */
  limits: v.object({
    amount_total: v.record(v.string(), minorUnitsSchema),
    metric_tons: v.nullable(metricTonsSchema),
  }),
  /** Whether an order by `amount` spends that amount fees included, or adds the fees to it. */
  amount_includes_fees: v.boolean(),
  /** The decimals that tons bought by `amount` are rounded down to. */
  amount_metric_tons_decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(DECIMALS_MAX)),
});

/** One of {@link PERMISSIONS}. */
export type Permission = (typeof PERMISSIONS)[number];
/** What a backend has on offer and what this caller may do, as {@link configSchema} describes it. */
export interface Config extends v.InferOutput<typeof configSchema> {}
