import type { EmulatorCore } from './EmulatorCore.js';
import { STATE_VERSION, type EmulatorState } from './EmulatorState.js';

/** Copies the state of an account. */
export function exportState(core: EmulatorCore): EmulatorState {
  return structuredClone({
    version: STATE_VERSION,
    clockOffsetSeconds: core.clock.offsetSeconds,
    accountEligible: core.account.isEligible,
    suppliers: core.catalog.suppliers.all(),
    products: core.catalog.products.all(),
    orders: core.orders.all(),
    balance: core.ledger.export(),
    money: core.money.export(),
    idempotencyKeys: core.idempotencyKeys.export(),
    schedule: core.schedule.export(),
    events: core.events.export(),
    webhookEndpoints: core.endpoints.all(),
    deliveries: core.deliveries.all(),
  });
}
