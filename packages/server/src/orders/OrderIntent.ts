import type { BeneficiaryInput, CurrencyCode, MetricTons, MinorUnits, PaymentInput, Quote } from '@offtake/contract';

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
  /** How it is to be paid; a return address is a whole one here. */
  payment: PaymentInput;
  /** What the host's `metadata` option added; no part of what a key stands for. */
  metadata: Record<string, string>;
}

/** What was on offer when it was asked for: what a buyer is promised while the order waits for its money. */
export interface OrderOffer {
  quote: Quote;
  productName: string;
  deliveryYear: number;
  livemode: boolean;
}
