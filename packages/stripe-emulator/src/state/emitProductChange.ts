import type { ClimateProduct } from '../wire/ClimateProduct.js';
import type { EmulatorCore } from './EmulatorCore.js';

/** Tells that a product is sold at other terms, with the former values of what changed; nothing if nothing did. */
export function emitProductChange({ events }: EmulatorCore, before: ClimateProduct, after: ClimateProduct): void {
  const previousAttributes = Object.fromEntries(
    Object.entries(before).filter(([name, value]) => !isSame(value, Reflect.get(after, name))),
  );
  if (Object.keys(previousAttributes).length === 0) return;
  events.emit({ type: 'climate.product.pricing_updated', object: after, previousAttributes });
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
