import type { ClimatePrice, ClimateProduct } from '../wire/ClimateProduct.js';
import { DEFAULT_SUPPLIERS } from './suppliers.js';
import { usualFees } from './usualFees.js';

const portfolioSuppliers = DEFAULT_SUPPLIERS.map((supplier) => supplier.id);

/**
 * Products of the emulator's catalogue. The id, name and usd price of the 2027 portfolio are Stripe's own example; all
 * the rest is made up in its manner.
 */
export const DEFAULT_PRODUCTS: readonly ClimateProduct[] = [
  product('frontier_spot_inventory_2025', {
    name: "Frontier's 2025 spot inventory",
    created: 1_735_689_600,
    deliveryYear: 2025,
    metricTons: '120.5',
    subtotals: { usd: 69_500, eur: 63_900, gbp: 54_900, jpy: 104_200 },
    suppliers: ['climsup_charm_industrial', 'climsup_vaulted'],
  }),
  product('frontier_offtake_portfolio_2026', {
    name: "Frontier's 2026 offtake portfolio",
    created: 1_701_388_800,
    deliveryYear: 2026,
    metricTons: '0.4',
    subtotals: { usd: 60_000, eur: 55_200, gbp: 47_400, jpy: 90_000 },
    suppliers: ['climsup_charm_industrial', 'climsup_heirloom', 'climsup_lithos'],
  }),
  product('frontier_offtake_portfolio_2030', {
    name: "Frontier's 2030 offtake portfolio",
    created: 1_760_000_000,
    deliveryYear: 2030,
    metricTons: '64000',
    subtotals: { usd: 37_500, eur: 34_500, gbp: 29_600, jpy: 56_300 },
    suppliers: portfolioSuppliers,
  }),
  product('frontier_offtake_portfolio_2028', {
    name: "Frontier's 2028 offtake portfolio",
    created: 1_765_000_000,
    deliveryYear: 2028,
    metricTons: '32000',
    subtotals: { usd: 47_500, eur: 43_700, gbp: 37_500, jpy: 71_300 },
    suppliers: portfolioSuppliers,
  }),
  product('frontier_offtake_portfolio_2027', {
    name: "Frontier's 2027 offtake portfolio",
    created: 1_770_000_000,
    deliveryYear: 2027,
    metricTons: '18000',
    subtotals: { usd: 55_000, eur: 50_600, gbp: 43_500, jpy: 82_500 },
    suppliers: portfolioSuppliers,
  }),
];

interface ProductFacts {
  name: string;
  /** Seconds since the Unix epoch. */
  created: number;
  deliveryYear: number;
  metricTons: string;
  /** Price of one metric ton without fees, in each currency's smallest unit. */
  subtotals: Readonly<Record<string, number>>;
  /** Supplier ids. */
  suppliers: readonly string[];
}

function product(slug: string, facts: ProductFacts): ClimateProduct {
  const prices = Object.entries(facts.subtotals).map(([currency, subtotal]) => [currency, price(subtotal)] as const);
  return {
    id: `climsku_${slug}`,
    object: 'climate.product',
    created: facts.created,
    current_prices_per_metric_ton: Object.fromEntries(prices),
    delivery_year: facts.deliveryYear,
    livemode: false,
    metric_tons_available: facts.metricTons,
    name: facts.name,
    suppliers: DEFAULT_SUPPLIERS.filter((supplier) => facts.suppliers.includes(supplier.id)),
  };
}

function price(subtotal: number): ClimatePrice {
  const fees = usualFees(subtotal);
  return { amount_fees: fees, amount_subtotal: subtotal, amount_total: subtotal + fees };
}
