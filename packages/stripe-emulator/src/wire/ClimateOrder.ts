import type { ClimateProduct } from './ClimateProduct.js';
import type { ClimateLocation, ClimateSupplier } from './ClimateSupplier.js';

/**
 * An order as Stripe sends it. Amounts are in the currency's smallest unit, times are seconds since the Unix
 * epoch, and `null` means that it has not happened.
 *
 * @see https://docs.stripe.com/api/climate/order_object
 */
export interface ClimateOrder {
  /** `climorder_…`. */
  id: string;
  object: 'climate.order';
  /** Frontier's service fees, in the currency's smallest unit. */
  amount_fees: number;
  /** The carbon removal without fees, in the currency's smallest unit. */
  amount_subtotal: number;
  /** Both together, in the currency's smallest unit. */
  amount_total: number;
  /** Whom the removal is published for. Absent: the Stripe account itself. */
  beneficiary?: ClimateBeneficiary;
  canceled_at: number | null;
  cancellation_reason: ClimateCancellationReason | null;
  /** URL of the delivery certificate. */
  certificate: string | null;
  confirmed_at: number | null;
  created: number;
  /** Lowercase ISO 4217 code. */
  currency: string;
  /** When `expected_delivery_year` was moved. */
  delayed_at: number | null;
  delivered_at: number | null;
  /** Empty until something is delivered. */
  delivery_details: ClimateDelivery[];
  /** A past year means a spot purchase, delivered within 30 days. */
  expected_delivery_year: number;
  livemode: boolean;
  metadata: Record<string, string>;
  /** Metric tons of CO₂, decimal string. */
  metric_tons: string;
  /** Product id, or the product itself when `expand[]=product` was asked for. */
  product: string | ClimateProduct;
  /** When the product was replaced by another. */
  product_substituted_at: number | null;
  status: ClimateOrderStatus;
}

/** The publicly displayable end beneficiary. */
export interface ClimateBeneficiary {
  public_name: string;
}

/** One delivery of removed carbon. */
export interface ClimateDelivery {
  /** Seconds since the Unix epoch. */
  delivered_at: number;
  location: ClimateLocation | null;
  /** Metric tons of CO₂, decimal string. */
  metric_tons: string;
  /** Registry entry once retired. */
  registry_url: string | null;
  supplier: ClimateSupplier;
}

/** Why an order was canceled. */
export type ClimateCancellationReason = 'expired' | 'product_unavailable' | 'requested';

/** Where an order stands. */
export type ClimateOrderStatus = 'awaiting_funds' | 'canceled' | 'confirmed' | 'delivered' | 'open';
