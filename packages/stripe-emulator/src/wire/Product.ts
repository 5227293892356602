/**
 * A product of the account's own, which prices refer to; not a climate product.
 *
 * @see https://docs.stripe.com/api/products/object
 */
export interface Product {
  /** `prod_…`. */
  id: string;
  object: 'product';
  active: boolean;
  /** Seconds since the Unix epoch. */
  created: number;
  default_price: null;
  description: string | null;
  images: string[];
  livemode: boolean;
  marketing_features: never[];
  metadata: Record<string, string>;
  name: string;
  package_dimensions: null;
  shippable: null;
  tax_code: null;
  tax_details: null;
  type: 'service';
  unit_label: null;
  /** Seconds since the Unix epoch. */
  updated: number;
  url: null;
}
