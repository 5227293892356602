import type { EmulatorCore } from '../state/EmulatorCore.js';
import type { LineItem, Price } from '../wire/LineItem.js';
import type { Product } from '../wire/Product.js';
import { newId } from './newId.js';

/** Makes a product of the account's own. */
export function createProduct(core: EmulatorCore, fields: ProductFields): Product {
  const created = core.clock.now();
  const { id = newId(core, 'prod_', core.money.products), ...rest } = fields;
  const product: Product = {
    active: true,
    description: null,
    images: [],
    metadata: {},
    ...rest,
    id,
    object: 'product',
    created,
    default_price: null,
    livemode: core.options.livemode,
    marketing_features: [],
    package_dimensions: null,
    shippable: null,
    tax_code: null,
    tax_details: null,
    type: 'service',
    unit_label: null,
    updated: created,
    url: null,
  };
  core.money.products.add(product);
  core.events.emit({ type: 'product.created', object: product });
  core.changes.note();
  return product;
}

/** What a product is made of. */
export type ProductFields = Pick<Product, 'name'> &
  Partial<Pick<Product, 'active' | 'description' | 'id' | 'images' | 'metadata'>>;

/** What one unit costs, and of what. */
export interface UnitPrice {
  currency: string;
  product: Product;
  taxBehavior: Price['tax_behavior'];
  /** In the currency's smallest unit, decimal string. */
  unitAmountDecimal: string;
}

/** Makes the price that Stripe keeps for a line priced on the spot. */
export function toPrice(core: EmulatorCore, { currency, product, taxBehavior, unitAmountDecimal }: UnitPrice): Price {
  return {
    // Prices are not kept by themselves, so that no other can have this id in its place.
    id: `price_${core.options.randomId()}`,
    object: 'price',
    active: false,
    billing_scheme: 'per_unit',
    created: core.clock.now(),
    currency,
    custom_unit_amount: null,
    livemode: core.options.livemode,
    lookup_key: null,
    metadata: {},
    nickname: null,
    product: product.id,
    recurring: null,
    tax_behavior: taxBehavior,
    tiers_mode: null,
    transform_quantity: null,
    type: 'one_time',
    unit_amount: /^\d+$/.test(unitAmountDecimal) ? Number(unitAmountDecimal) : null,
    unit_amount_decimal: unitAmountDecimal,
  };
}

/** Makes a line of a Checkout Session. @param amount In the currency's smallest unit. */
export function toLineItem(core: EmulatorCore, unit: UnitPrice, line: LineFacts): LineItem {
  return {
    id: `li_${core.options.randomId()}`,
    object: 'item',
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: line.amount,
    amount_tax: 0,
    amount_total: line.amount,
    currency: unit.currency,
    description: unit.product.name,
    discounts: [],
    metadata: line.metadata,
    price: toPrice(core, unit),
    quantity: line.quantity,
    taxes: [],
  };
}

interface LineFacts {
  /** In the currency's smallest unit. */
  amount: number;
  metadata: Record<string, string>;
  quantity: number;
}
