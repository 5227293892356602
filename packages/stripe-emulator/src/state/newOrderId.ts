import type { EmulatorCore } from './EmulatorCore.js';

/**
 * Makes an order id that is not taken. A source of ids that counts starts over after a restart, with the orders of a
 * saved state already there.
 *
 * @throws Error if the source repeats itself.
 */
export function newOrderId({ options, orders }: EmulatorCore): string {
  for (let attempt = 0; attempt <= orders.size; attempt += 1) {
    const id = `climorder_${options.randomId()}`;
    if (!orders.get(id)) return id;
  }
  throw new Error('The option randomId gives no new ids: it repeats itself.');
}
