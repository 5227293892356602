import type { Decimal } from './decimal.js';
import type { EmulatorCore } from './EmulatorCore.js';
import { emitProductChange } from './emitProductChange.js';

/** Takes tons of a product from what is available, and tells it if nothing is left. */
export function takeTons(core: EmulatorCore, productId: string, metricTons: Decimal): void {
  move(core, productId, () => core.catalog.take(productId, metricTons));
}

/** Gives tons of a product back to what is available, and tells it if there was nothing. */
export function giveBackTons(core: EmulatorCore, productId: string, metricTons: Decimal): void {
  move(core, productId, () => core.catalog.giveBack(productId, metricTons));
}

/**
 * Availability is told by `climate.product.pricing_updated`. Assumed: not for every ton that is sold, but when a
 * product runs out and when it is to be had again.
 */
function move(core: EmulatorCore, productId: string, work: () => void): void {
  const before = core.catalog.product(productId);
  work();
  const after = core.catalog.product(productId);
  const isSoldOut = after.metric_tons_available === '0';
  if (isSoldOut !== (before.metric_tons_available === '0')) emitProductChange(core, before, after);
}
