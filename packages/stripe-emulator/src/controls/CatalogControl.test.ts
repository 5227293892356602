import { describe, expect, it } from 'vitest';
import type { SupplierInput } from './CatalogControl.js';
import { START_UNIX_SECONDS, startAccount } from '../testSupport/startAccount.js';

const PATHWAYS = [
  'biomass_carbon_removal_and_storage',
  'direct_air_capture',
  'enhanced_weathering',
  'marine_carbon_removal',
];

describe('the catalogue to start with', () => {
  it('has portfolios of three years or more, each of five or more suppliers over all pathways', () => {
    const { emulator } = startAccount();
    const portfolios = emulator.catalog.listProducts().filter(({ suppliers }) => suppliers.length >= 5);
    expect(new Set(portfolios.map((product) => product.delivery_year)).size).toBeGreaterThanOrEqual(3);
    for (const { suppliers } of portfolios) {
      const pathways = new Set(suppliers.map((supplier) => supplier.removal_pathway));
      expect([...pathways].toSorted()).toEqual(PATHWAYS);
    }
  });

  it('has a spot product and one that is nearly sold out', () => {
    const { emulator } = startAccount();
    const products = emulator.catalog.listProducts();
    expect(products.some((product) => (product.delivery_year ?? Infinity) < 2026)).toBe(true);
    expect(products.some((product) => Number(product.metric_tons_available) < 1)).toBe(true);
  });

  it('prices everything in four currencies, fees at three percent', () => {
    const { emulator } = startAccount();
    for (const { current_prices_per_metric_ton: prices } of emulator.catalog.listProducts()) {
      expect(Object.keys(prices).toSorted()).toEqual(['eur', 'gbp', 'jpy', 'usd']);
      for (const price of Object.values(prices)) {
        expect(price.amount_fees).toBe(Math.round(price.amount_subtotal * 0.03));
        expect(price.amount_total).toBe(price.amount_subtotal + price.amount_fees);
      }
    }
  });
});

describe('changing the catalogue', () => {
  const supplier: SupplierInput = {
    id: 'climsup_new',
    info_url: 'https://frontierclimate.com/portfolio/new',
    locations: [],
    name: 'New',
    removal_pathway: 'marine_carbon_removal',
  };
  const product = {
    id: 'climsku_new',
    name: 'New',
    delivery_year: null,
    metric_tons_available: '12.5',
    current_prices_per_metric_ton: { usd: { amount_subtotal: 100, amount_fees: 3 } },
    suppliers: ['climsup_new'],
  };

  it('adds suppliers and products, which can then be ordered', async () => {
    const { emulator, stripe } = startAccount();
    emulator.catalog.addSupplier(supplier);
    expect(emulator.catalog.addProduct(product)).toMatchObject({
      object: 'climate.product',
      created: START_UNIX_SECONDS,
      livemode: false,
      current_prices_per_metric_ton: { usd: { amount_total: 103 } },
      suppliers: [{ object: 'climate.supplier', name: 'New' }],
    });
    expect((await stripe.climate.products.list({ limit: 1 })).data).toMatchObject([{ id: 'climsku_new' }]);
    expect((await stripe.climate.suppliers.list({ limit: 1 })).data).toMatchObject([{ id: 'climsup_new' }]);
    expect(await stripe.climate.orders.create({ product: 'climsku_new', amount: 103 })).toMatchObject({
      amount_subtotal: 100,
    });
  });

  it('leaves the price of an order that exists', () => {
    const { emulator } = startAccount();
    const { id, product: bought } = emulator.orders.create({ product: 'climsku_frontier_offtake_portfolio_2028' });
    const prices = { usd: { amount_subtotal: 1, amount_fees: 0 } };
    emulator.catalog.updateProduct(bought, { current_prices_per_metric_ton: prices, metric_tons_available: '0' });
    expect(emulator.orders.get(id).amount_subtotal).toBe(47_500);
  });

  it('refuses what makes no sense', () => {
    const { catalog } = startAccount().emulator;
    expect(() => catalog.addProduct(product)).toThrow('no supplier climsup_new');
    catalog.addSupplier(supplier);
    expect(() => catalog.addSupplier(supplier)).toThrow('climsup_new');
    expect(() => catalog.addProduct({ ...product, metric_tons_available: '-1' })).toThrow('not a decimal');
    expect(() => catalog.addProduct({ ...product, created: 1e15 })).toThrow('seconds of the years 1970 to 9999');
    const badPrice = { usd: { amount_subtotal: 1.5, amount_fees: 0 } };
    expect(() => catalog.addProduct({ ...product, current_prices_per_metric_ton: badPrice })).toThrow(RangeError);
    expect(() => catalog.updateProduct('climsku_none', {})).toThrow('no product climsku_none');
  });
});
