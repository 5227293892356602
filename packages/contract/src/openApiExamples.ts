import type { Order } from './order.js';
import type { Product } from './product.js';
import type { Supplier } from './supplier.js';

/** A supplier as a backend sends it. */
export const EXAMPLE_SUPPLIER = {
  id: 'climsup_charm_industrial',
  object: 'climate.supplier',
  info_url: 'https://frontierclimate.com/portfolio/charm',
  livemode: false,
  locations: [{ city: 'San Francisco', country: 'US', latitude: 37.77, longitude: -122.42, region: 'CA' }],
  name: 'Charm Industrial',
  removal_pathway: 'biomass_carbon_removal_and_storage',
} satisfies Supplier;

/** A product as a backend sends it: 550 USD a ton and 16.50 USD of fees. */
export const EXAMPLE_PRODUCT = {
  id: 'climsku_frontier_offtake_portfolio_2027',
  object: 'climate.product',
  created: 1_881_439_205,
  current_prices_per_metric_ton: { usd: { amount_fees: 1_650, amount_subtotal: 55_000, amount_total: 56_650 } },
  delivery_year: 2027,
  livemode: false,
  metric_tons_available: '18000',
  name: "Frontier's 2027 offtake portfolio",
  suppliers: [EXAMPLE_SUPPLIER],
} satisfies Product;

/** An order as a backend sends it, confirmed and not yet delivered. */
export const EXAMPLE_ORDER = {
  id: 'climorder_1aTnU0B63jkB3XAQKUbA5yyl',
  object: 'climate.order',
  amount_fees: 17,
  amount_subtotal: 550,
  amount_total: 567,
  beneficiary: { public_name: 'Riverbend Bakery' },
  canceled_at: null,
  cancellation_reason: null,
  certificate: null,
  confirmed_at: 1_881_439_205,
  created: 1_881_439_205,
  currency: 'usd',
  delayed_at: null,
  delivered_at: null,
  delivery_details: [],
  expected_delivery_year: 2027,
  livemode: false,
  metadata: {},
  metric_tons: '0.01',
  product: 'climsku_frontier_offtake_portfolio_2027',
  product_substituted_at: null,
  status: 'confirmed',
  payment: { source: 'balance', status: 'paid', amount: 567, currency: 'usd', url: null, expires_at: null },
  stripe_order: 'climorder_1aTnU0B63jkB3XAQKUbA5yyl',
} satisfies Order;
