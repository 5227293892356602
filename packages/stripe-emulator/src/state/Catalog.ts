import type { ClimateProduct } from '../wire/ClimateProduct.js';
import type { ClimateSupplier } from '../wire/ClimateSupplier.js';
import { addDecimals, formatDecimal, subtractDecimals, toDecimal, type Decimal } from './decimal.js';
import { OrderedCollection } from './OrderedCollection.js';

/** Products and suppliers, and the tons that are still to be had. */
export class Catalog {
  readonly products = new OrderedCollection<ClimateProduct>((product) => product.created);
  /** Suppliers carry no time of creation: the one added last is the newest. */
  readonly suppliers = new OrderedCollection<ClimateSupplier>(() => 0);

  /** The product, which must exist. @throws Error if it does not. */
  product(id: string): ClimateProduct {
    const product = this.products.get(id);
    if (product) return product;
    throw new Error(`There is no product ${id} in the emulator's catalogue.`);
  }

  /** The supplier, which must exist. @throws Error if it does not. */
  supplier(id: string): ClimateSupplier {
    const supplier = this.suppliers.get(id);
    if (supplier) return supplier;
    throw new Error(`There is no supplier ${id} in the emulator's catalogue.`);
  }

  /** Takes tons from what is available, down to nothing. */
  take(productId: string, metricTons: Decimal): void {
    this.#setAvailable(productId, (available) => subtractDecimals(available, metricTons));
  }

  /** Gives tons back to what is available. */
  giveBack(productId: string, metricTons: Decimal): void {
    this.#setAvailable(productId, (available) => addDecimals(available, metricTons));
  }

  #setAvailable(productId: string, change: (available: Decimal) => Decimal): void {
    const product = this.product(productId);
    const available = change(toDecimal(product.metric_tons_available));
    const metricTons = available.units < 0n ? '0' : formatDecimal(available);
    this.products.replace({ ...product, metric_tons_available: metricTons });
  }
}
