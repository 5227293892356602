import * as v from 'valibot';
import { minorUnitsSchema } from './moneySchemas.js';

/** The ways in which an order can be paid. */
export const PAYMENT_SOURCES = ['balance', 'checkout', 'invoice', 'top_up'] as const;

/** The states of a payment; `settling` is paid but not yet available, `needs_review` wants a person to look. */
export const PAYMENT_STATUSES = [
  'pending',
  'settling',
  'paid',
  'failed',
  'expired',
  'refunded',
  'needs_review',
] as const;

/**
 * Why a payment stands where it stands, when that is not plain: the card or bank refused it; an invoice was marked as
 * paid though no money came, or was too small to be charged; the money was given back, taken back by a bank or
 * disputed; or it came and the order cannot be made yet, or not at all, for a reason that has an error code of the same
 * name.
 */
export const PAYMENT_REASONS = [
  'declined',
  'paid_out_of_band',
  'not_charged',
  'refunded',
  'reversed',
  'disputed',
  'insufficient_balance',
  'price_changed',
  'product_unavailable',
  'account_not_eligible',
  'outcome_unknown',
] as const;

/** How an order is paid, and how far that has come. `amount` is in the currency's smallest unit. */
export const paymentSchema = v.object({
  /** One of {@link PAYMENT_SOURCES}, or a newer one. */
  source: v.string(),
  /** One of {@link PAYMENT_STATUSES}, or a newer one. */
  status: v.string(),
  amount: minorUnitsSchema,
  currency: v.string(),
  /** The hosted page where it is paid; null when there is none. */
  url: v.nullable(v.string()),
  /** When that page closes, in seconds since the Unix epoch; null when it does not. */
  expires_at: v.nullable(v.number()),
  /** One of {@link PAYMENT_REASONS}, or a newer one; null or absent when there is nothing to explain. */
  reason: v.nullish(v.string()),
});

/** One of {@link PAYMENT_SOURCES}. */
export type PaymentSource = (typeof PAYMENT_SOURCES)[number];

/** One of {@link PAYMENT_REASONS}. */
export type PaymentReason = (typeof PAYMENT_REASONS)[number];

/** One of {@link PAYMENT_STATUSES}. */
export type PaymentStatus = (typeof PAYMENT_STATUSES)[number];

/** How an order is paid and how far that has come, as {@link paymentSchema} describes it. */
export interface Payment extends v.InferOutput<typeof paymentSchema> {}
