/**
 * One line of a Checkout Session. Amounts are in the currency's smallest unit.
 *
 * @see https://docs.stripe.com/api/checkout/sessions/line_items
 */
export interface LineItem {
  /** `li_…`. */
  id: string;
  object: 'item';
  adjustable_quantity: null;
  amount_discount: number;
  amount_subtotal: number;
  amount_tax: number;
  amount_total: number;
  currency: string;
  description: string;
  discounts: never[];
  metadata: Record<string, string>;
  price: Price;
  quantity: number;
  taxes: never[];
}

/**
 * What one unit costs, made for the line by `price_data`.
 *
 * @see https://docs.stripe.com/api/prices/object
 */
export interface Price {
  /** `price_…`. */
  id: string;
  object: 'price';
  active: boolean;
  billing_scheme: 'per_unit';
  created: number;
  currency: string;
  custom_unit_amount: null;
  livemode: boolean;
  lookup_key: null;
  metadata: Record<string, string>;
  nickname: null;
  /** Product id. */
  product: string;
  recurring: null;
  tax_behavior: 'exclusive' | 'inclusive' | 'unspecified';
  tiers_mode: null;
  transform_quantity: null;
  type: 'one_time';
  /** In the currency's smallest unit; `null` if that is not a whole number. */
  unit_amount: number | null;
  /** The same as a decimal string. */
  unit_amount_decimal: string;
}
