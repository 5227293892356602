import type { BeneficiaryInput, CurrencyCode, MetricTons, MinorUnits } from '@offtake/contract';

/**
 * What a buyer asked for, in one canonical form: what is sent to Stripe is made from this alone, so that repeating a
 * call repeats it byte for byte.
 */
export interface OrderIntent {
  product: string;
  quantity: { amount: MinorUnits } | { metric_tons: MetricTons };
  currency: CurrencyCode;
  /** Null is the Stripe account's own name. */
  beneficiary: BeneficiaryInput | null;
  paymentSource: 'balance';
  /** What the host's `metadata` option added; no part of what a key stands for. */
  metadata: Record<string, string>;
}
