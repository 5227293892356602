import * as v from 'valibot';
import { metricTonsSchema } from './metricTonsSchemas.js';
import { minorUnitsSchema } from './moneySchemas.js';
import { paymentSchema } from './payment.js';
import { productSchema } from './product.js';
import { locationSchema, supplierSchema } from './supplier.js';

/** The statuses that Stripe names. `open` is created and not yet confirmed. A newer one is shown as it is. */
export const ORDER_STATUSES = ['awaiting_funds', 'open', 'confirmed', 'delivered', 'canceled'] as const;

/** Why Stripe says an order was canceled: not confirmed in time, could not be fulfilled, or asked for. */
export const CANCELLATION_REASONS = ['expired', 'product_unavailable', 'requested'] as const;

/** In whose name a removal is retired, as Stripe sends it. */
export const beneficiarySchema = v.object({ public_name: v.string() });

/** One part of an order that was removed, verified and retired. */
export const deliverySchema = v.object({
  delivered_at: v.number(),
  location: v.nullish(locationSchema),
  metric_tons: metricTonsSchema,
  /** The entry in an independent registry, once the tons are retired there. */
  registry_url: v.nullish(v.string()),
  supplier: supplierSchema,
});

/**
 * Stripe's `climate.order`, with what Offtake adds when the backend supplies it: `payment` and `stripe_order`.
 * Amounts are in the currency's smallest unit, times in seconds since the Unix epoch.
 *
 * @see https://docs.stripe.com/api/climate/order/object
 */
export const orderSchema = v.object({
  /** Opaque, and stable for the order's whole life. */
  id: v.string(),
  object: v.literal('climate.order'),
  amount_fees: minorUnitsSchema,
  amount_subtotal: minorUnitsSchema,
  amount_total: minorUnitsSchema,
  /** In whose name the removal is retired; absent or null is the Stripe account's. */
  beneficiary: v.nullish(beneficiarySchema),
  canceled_at: v.nullish(v.number()),
  /** One of {@link CANCELLATION_REASONS}, or a newer one; null while not canceled. */
  cancellation_reason: v.nullish(v.string()),
  /** Page of the delivery certificate, once delivered. */
  certificate: v.nullish(v.string()),
  confirmed_at: v.nullish(v.number()),
  created: v.number(),
  currency: v.string(),
  /** When the delivery was put off to a later year; null if never. */
  delayed_at: v.nullish(v.number()),
  delivered_at: v.nullish(v.number()),
  /** Empty until something is delivered. */
  delivery_details: v.array(deliverySchema),
  /** A year, never a date. A past one is a spot order, delivered within 30 days. */
  expected_delivery_year: v.number(),
  livemode: v.boolean(),
  metadata: v.record(v.string(), v.string()),
  metric_tons: metricTonsSchema,
  /** The product's id, or the product itself when expanded. */
  product: v.union([v.string(), productSchema]),
  product_substituted_at: v.nullish(v.number()),
  /** One of {@link ORDER_STATUSES}, or a newer one. */
  status: v.string(),
  /** How it is paid; absent when the backend does not say. */
  payment: v.optional(paymentSchema),
  /** Stripe's own id; null while Stripe does not know the order yet, absent when `id` is Stripe's. */
  stripe_order: v.nullish(v.string()),
});

/** One of the statuses that Stripe names. `Order.status` is a string all the same: a backend may send a newer one. */
export type OrderStatus = (typeof ORDER_STATUSES)[number];

/** One of {@link CANCELLATION_REASONS}. `Order.cancellation_reason` is a string all the same: a newer one may come. */
export type CancellationReason = (typeof CANCELLATION_REASONS)[number];
/** In whose name a removal is retired; everyone can see it. */
export interface Beneficiary extends v.InferOutput<typeof beneficiarySchema> {}
/** One part of an order that was removed, verified and retired: where, by whom, and how many metric tons. */
export interface Delivery extends v.InferOutput<typeof deliverySchema> {}
/** An order as a backend answers it, field by field as {@link orderSchema} describes it. */
export interface Order extends v.InferOutput<typeof orderSchema> {}
