import { scheduleDailyPayout } from '../money/payouts.js';
import { assertEmulatorState } from './assertEmulatorState.js';
import { assertUnixSeconds } from './assertUnixSeconds.js';
import { scheduleExpiry } from './cancelOrder.js';
import type { EmulatorCore } from './EmulatorCore.js';
import type { EmulatorState } from './EmulatorState.js';
import { scheduleYearEnd } from './scheduleDelivery.js';

/** Replaces the state of an account. @throws Error if it is not such a state; then nothing has been replaced. */
export function importState(core: EmulatorCore, state: EmulatorState): void {
  assertEmulatorState(state);
  assertUnixSeconds(core.clock.sourceNow() + state.clockOffsetSeconds, 'The clock');
  const strange = state.schedule.find(({ kind }) => !core.schedule.knows(kind));
  if (strange) throw new Error(`Its schedule holds tasks of the kind ${strange.kind}, of which nothing is known.`);
  const copy = structuredClone(state);
  const { balance, clockOffsetSeconds, idempotencyKeys, orders, products, suppliers } = copy;
  core.changes.batch(() => {
    core.clock.offsetSeconds = clockOffsetSeconds;
    core.account.isEligible = copy.accountEligible;
    core.catalog.suppliers.clear();
    for (const supplier of suppliers) core.catalog.suppliers.add(supplier);
    core.catalog.products.clear();
    for (const product of products) core.catalog.products.add(product);
    core.orders.clear();
    for (const { order, paidMinorUnits } of orders) core.orders.add(order, paidMinorUnits);
    core.ledger.import(balance);
    core.money.import(copy.money);
    core.idempotencyKeys.import(idempotencyKeys);
    core.schedule.import(copy.schedule);
    scheduleDailyPayout(core);
    if (core.schedule.timeOf('year.end', '') === null) scheduleYearEnd(core);
    for (const { order } of core.orders.unconfirmed()) scheduleExpiry(core, order);
    core.events.import(copy.events);
    core.endpoints.import(copy.webhookEndpoints);
    core.deliveries.import(copy.deliveries);
    core.changes.note();
  });
}
