import { DAY_SECONDS } from './daySeconds.js';
import { deliverOrder } from './deliverOrder.js';
import type { EmulatorCore } from './EmulatorCore.js';
import type { StoredOrder } from './OrderBook.js';
import { yearOf } from './yearOf.js';

/** 30 days: how soon a spot purchase is delivered. */
const SPOT_SECONDS = 30 * DAY_SECONDS;
const LAST_HOUR_SECONDS = 3600;

/** Delivers whatever is due at the end of each year from now on, if orders are delivered by themselves. */
export function scheduleYearEnd({ clock, options, schedule }: EmulatorCore): void {
  if (options.deliverOnTime) schedule.at(endOfYear(yearOf(clock.now())), 'year.end', '');
}

/**
 * Delivers a spot purchase within 30 days, if orders are delivered by themselves. All others wait for their year's end.
 */
export function scheduleSpotDelivery({ options, schedule }: EmulatorCore, order: StoredOrder): void {
  if (options.deliverOnTime && order.expected_delivery_year < yearOf(order.created))
    schedule.at(order.created + SPOT_SECONDS, 'order.deliver', order.id);
}

/** Delivers the orders that were to be delivered by the end of this year. */
export function endYear(core: EmulatorCore): void {
  // First, as no year after one whose end failed would end otherwise.
  core.schedule.at(endOfYear(yearOf(core.clock.now()) + 1), 'year.end', '');
  for (const { id } of core.orders.all()) deliverIfConfirmed(core, id);
}

/** Delivers an order, unless it has come to another end or was delayed. */
export function deliverIfConfirmed(core: EmulatorCore, id: string): void {
  const order = core.orders.get(id)?.order;
  if (order?.status !== 'confirmed' || order.expected_delivery_year > yearOf(core.clock.now())) return;
  if (core.catalog.product(order.product).suppliers.length > 0) deliverOrder(core, id, {});
}

/** The last hour of a year, in seconds since the Unix epoch. */
function endOfYear(year: number): number {
  return Date.UTC(year + 1, 0, 1) / 1000 - LAST_HOUR_SECONDS;
}
