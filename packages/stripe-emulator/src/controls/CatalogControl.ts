import { assertUnixSeconds } from '../state/assertUnixSeconds.js';
import { toDecimal } from '../state/decimal.js';
import { emitProductChange } from '../state/emitProductChange.js';
import type { EmulatorCore } from '../state/EmulatorCore.js';
import type { ClimatePrice, ClimateProduct } from '../wire/ClimateProduct.js';
import type { ClimateSupplier } from '../wire/ClimateSupplier.js';

/** Makes the control of an account's catalogue. */
export function createCatalogControl(core: EmulatorCore): CatalogControl {
  const { catalog, changes, events, options } = core;
  return {
    listProducts: () => structuredClone(catalog.products.all().toReversed()),
    getProduct: (id) => structuredClone(catalog.product(id)),
    addProduct: (input) => {
      const product = toProduct(core, input);
      catalog.products.add(product);
      events.emit({ type: 'climate.product.created', object: product });
      changes.note();
      return structuredClone(product);
    },
    updateProduct: (id, change) => {
      const before = catalog.product(id);
      const product = { ...before, ...toFields(core, change) };
      catalog.products.replace(product);
      emitProductChange(core, before, product);
      changes.note();
      return structuredClone(product);
    },
    listSuppliers: () => structuredClone(catalog.suppliers.all().toReversed()),
    getSupplier: (id) => structuredClone(catalog.supplier(id)),
    addSupplier: (input) => {
      const supplier = structuredClone({ ...input, object: 'climate.supplier', livemode: options.livemode } as const);
      catalog.suppliers.add(supplier);
      changes.note();
      return structuredClone(supplier);
    },
  };
}

/** Reads and changes products and suppliers. What is returned is a copy. */
export interface CatalogControl {
  /** Newest first, as the API lists them. */
  listProducts: () => ClimateProduct[];
  /** @throws Error if there is no such product. */
  getProduct: (id: string) => ClimateProduct;
  /**
   * Tells it by the event `climate.product.created`.
   *
   * @throws Error if the id is taken, a supplier is unknown, or a number makes no sense.
   */
  addProduct: (product: ProductInput) => ClimateProduct;
  /**
   * Changes what is given, such as price or availability, and tells it by the event `climate.product.pricing_updated`.
   * Orders that exist keep their price.
   */
  updateProduct: (id: string, change: ProductChange) => ClimateProduct;
  /** The one added last comes first, as the API lists them. */
  listSuppliers: () => ClimateSupplier[];
  /** @throws Error if there is no such supplier. */
  getSupplier: (id: string) => ClimateSupplier;
  /** @throws Error if the id is taken. */
  addSupplier: (supplier: SupplierInput) => ClimateSupplier;
}

/** A supplier to add. */
export type SupplierInput = Omit<ClimateSupplier, 'object' | 'livemode'>;

/** A product to add. */
export interface ProductInput extends Required<ProductChange> {
  /** `climsku_…`. */
  id: string;
  /** Seconds since the Unix epoch. @default the emulator's time */
  created?: number | undefined;
}

/** What can be changed about a product. */
export interface ProductChange {
  name?: string;
  delivery_year?: number | null;
  /** Decimal string. */
  metric_tons_available?: string;
  /** Price of one metric ton by currency, in its smallest unit; replaces all prices. The total is their sum. */
  current_prices_per_metric_ton?: Readonly<Record<string, PriceInput>>;
  /** Supplier ids. */
  suppliers?: readonly string[];
}

/** A price whose total follows from its parts. In the currency's smallest unit. */
export type PriceInput = Pick<ClimatePrice, 'amount_fees' | 'amount_subtotal'>;

function toProduct(core: EmulatorCore, input: ProductInput): ClimateProduct {
  const { livemode } = core.options;
  const created = input.created ?? core.clock.now();
  assertUnixSeconds(created, 'The time of creation');
  const { name, delivery_year } = input;
  const fields = { id: input.id, object: 'climate.product', created, livemode, name, delivery_year } as const;
  return {
    ...fields,
    current_prices_per_metric_ton: toPrices(input.current_prices_per_metric_ton),
    metric_tons_available: toTons(input.metric_tons_available),
    suppliers: toSuppliers(core, input.suppliers),
  };
}

function toFields(core: EmulatorCore, change: ProductChange): Partial<ClimateProduct> {
  const { current_prices_per_metric_ton: prices, metric_tons_available: tons, suppliers } = change;
  return {
    ...(change.name === undefined ? {} : { name: change.name }),
    ...(change.delivery_year === undefined ? {} : { delivery_year: change.delivery_year }),
    ...(prices === undefined ? {} : { current_prices_per_metric_ton: toPrices(prices) }),
    ...(tons === undefined ? {} : { metric_tons_available: toTons(tons) }),
    ...(suppliers === undefined ? {} : { suppliers: toSuppliers(core, suppliers) }),
  };
}

function toPrices(prices: Readonly<Record<string, PriceInput>>): Record<string, ClimatePrice> {
  return Object.fromEntries(Object.entries(prices).map(([currency, price]) => [currency, toPrice(price)]));
}

function toPrice({ amount_fees: fees, amount_subtotal: subtotal }: PriceInput): ClimatePrice {
  if (!Number.isSafeInteger(fees) || !Number.isSafeInteger(subtotal) || fees < 0 || subtotal <= 0)
    throw new RangeError(`A price is whole numbers of the smallest unit, not ${subtotal} and ${fees}.`);
  return { amount_fees: fees, amount_subtotal: subtotal, amount_total: subtotal + fees };
}

function toTons(text: string): string {
  toDecimal(text);
  return text;
}

function toSuppliers(core: EmulatorCore, ids: readonly string[]): ClimateSupplier[] {
  return ids.map((id) => core.catalog.supplier(id));
}
