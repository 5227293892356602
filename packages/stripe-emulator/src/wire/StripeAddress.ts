/** A postal address as Stripe sends it. */
export interface StripeAddress {
  city: string | null;
  /** Two-letter ISO 3166 code. */
  country: string | null;
  line1: string | null;
  line2: string | null;
  postal_code: string | null;
  state: string | null;
}
