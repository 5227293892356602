import { assertMoneyState, type MoneyState } from '../money/MoneyBooks.js';
import { scheduleDailyPayout } from '../money/payouts.js';
import type { ClimateProduct } from '../wire/ClimateProduct.js';
import type { ClimateSupplier } from '../wire/ClimateSupplier.js';
import { scheduleExpiry } from './cancelOrder.js';
import type { EmulatorCore } from './EmulatorCore.js';
import type { DeliveryRecord } from './Deliveries.js';
import type { EventRecord } from './Events.js';
import type { IdempotencyEntry } from './IdempotencyKeys.js';
import type { LedgerState } from './Ledger.js';
import type { OrderRecord } from './OrderBook.js';
import type { ScheduledTask } from './Schedule.js';
import { scheduleYearEnd } from './scheduleDelivery.js';
import type { EndpointRecord } from './WebhookEndpoints.js';

/** Version of the shape that is saved. */
const STATE_VERSION = 2;

/** Everything an account consists of, JSON-safe. Lists are oldest first. */
export interface EmulatorState {
  version: typeof STATE_VERSION;
  /** How far the clock is ahead of its source, in seconds. */
  clockOffsetSeconds: number;
  /** Whether the account may use Climate Orders. */
  accountEligible: boolean;
  suppliers: ClimateSupplier[];
  products: ClimateProduct[];
  orders: OrderRecord[];
  balance: LedgerState;
  /** Customers, payments, invoices, top-ups, payouts. */
  money: MoneyState;
  idempotencyKeys: IdempotencyEntry[];
  /** What is yet to happen. */
  schedule: ScheduledTask[];
  /** What has happened in the last 30 days. */
  events: EventRecord[];
  /** Where events are sent to, secrets included. */
  webhookEndpoints: EndpointRecord[];
  /** What has become of each event there. */
  deliveries: DeliveryRecord[];
}

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

/** Replaces the state of an account. @throws Error if it is not such a state; then nothing has been replaced. */
export function importState(core: EmulatorCore, state: EmulatorState): void {
  assertEmulatorState(state);
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

/** Checks that a value from outside is a saved state of this version. @throws Error saying what is wrong. */
export function assertEmulatorState(value: unknown): asserts value is EmulatorState {
  if (!isRecord(value)) throw new Error('It is not an object.');
  if (value['version'] !== STATE_VERSION)
    throw new Error(`Its version is ${JSON.stringify(value['version'])}, and this emulator reads ${STATE_VERSION}.`);
  if (!Number.isSafeInteger(value['clockOffsetSeconds'])) throw new Error('Its clockOffsetSeconds is no whole number.');
  if (typeof value['accountEligible'] !== 'boolean') throw new Error('Its accountEligible is neither true nor false.');
  const isEach = (name: string, check: (item: Record<string, unknown>) => boolean): void =>
    assertEach(value[name], name, check);
  isEach('suppliers', () => true);
  isEach('products', ({ created }) => Number.isSafeInteger(created));
  isEach(
    'orders',
    ({ id, order, paidMinorUnits }) => isRecord(order) && order['id'] === id && Number.isSafeInteger(paidMinorUnits),
  );
  isEach('events', ({ type, created }) => typeof type === 'string' && Number.isSafeInteger(created));
  isEach('webhookEndpoints', ({ url, created }) => typeof url === 'string' && Number.isSafeInteger(created));
  assertList(
    value['deliveries'],
    'deliveries',
    ({ event, endpoint }) => typeof event === 'string' && typeof endpoint === 'string',
  );
  assertKeys(value['idempotencyKeys']);
  assertList(
    value['schedule'],
    'schedule',
    ({ id, kind, time }) => typeof id === 'string' && typeof kind === 'string' && Number.isSafeInteger(time),
  );
  assertBalance(value['balance']);
  assertMoneyState(value['money']);
}

function assertEach(list: unknown, name: string, check: (item: Record<string, unknown>) => boolean): void {
  if (!Array.isArray(list)) throw new Error(`Its ${name} are not a list.`);
  const ids = new Set<unknown>();
  for (const item of list as unknown[]) {
    const isFit = isRecord(item) && typeof item['id'] === 'string' && !ids.has(item['id']) && check(item);
    if (!isFit) throw new Error(`Its ${name} hold something else, or the same id twice.`);
    ids.add(item['id']);
  }
}

function assertKeys(list: unknown): void {
  if (!Array.isArray(list) || !list.every(isIdempotencyEntry))
    throw new Error('Its idempotencyKeys hold something else.');
}

function assertList(list: unknown, name: string, check: (item: Record<string, unknown>) => boolean): void {
  if (Array.isArray(list) && list.every((item: unknown) => isRecord(item) && check(item))) return;
  throw new Error(`Its ${name} hold something else.`);
}

function isIdempotencyEntry(item: unknown): boolean {
  return isRecord(item) && isRecord(item['call']) && isRecord(item['outcome']);
}

function assertBalance(balance: unknown): void {
  const isFunds = (funds: unknown): boolean =>
    isRecord(funds) && isRecord(funds['available']) && isRecord(funds['pending']);
  const isWhole = isRecord(balance) && isFunds(balance) && isFunds(balance['opening']);
  if (!isWhole || !Array.isArray(balance['transactions'])) throw new Error('Its balance is incomplete.');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
