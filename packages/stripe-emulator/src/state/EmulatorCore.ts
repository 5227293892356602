import { MoneyBooks } from '../money/MoneyBooks.js';
import { registerMoneyTasks } from '../money/registerMoneyTasks.js';
import type { ResolvedOptions } from '../resolveOptions.js';
import { Catalog } from './Catalog.js';
import { Changes } from './Changes.js';
import { Clock } from './Clock.js';
import { Faults } from '../faults/Faults.js';
import { Deliveries } from './Deliveries.js';
import { Events } from './Events.js';
import { IdempotencyKeys } from './IdempotencyKeys.js';
import { Ledger } from './Ledger.js';
import { OrderBook } from './OrderBook.js';
import { registerLifeTasks } from './registerLifeTasks.js';
import { Schedule } from './Schedule.js';
import { WebhookEndpoints } from './WebhookEndpoints.js';

/** Everything one emulated account consists of. Routes and test controls both work on this. */
export interface EmulatorCore {
  readonly options: ResolvedOptions;
  /** Where a browser reaches the emulator; known for good only once it is served. */
  readonly site: { baseUrl: string };
  /** Whether the account may use Climate Orders. */
  readonly account: { isEligible: boolean };
  readonly clock: Clock;
  readonly changes: Changes;
  readonly catalog: Catalog;
  readonly ledger: Ledger;
  readonly money: MoneyBooks;
  readonly orders: OrderBook;
  readonly idempotencyKeys: IdempotencyKeys;
  readonly schedule: Schedule;
  readonly events: Events;
  readonly endpoints: WebhookEndpoints;
  readonly deliveries: Deliveries;
  readonly faults: Faults;
}

/** Makes an account with the catalogue and the money that the options name, and no orders. */
export function createCore(options: ResolvedOptions): EmulatorCore {
  const clock = new Clock(options.now);
  const now = (): number => clock.now();
  const catalog = new Catalog();
  const ledger = new Ledger({ livemode: options.livemode, now, randomId: options.randomId });
  const { idempotencyInUseType: inUseType, idempotencyKeyTtlSeconds: ttlSeconds } = options;
  const idempotencyKeys = new IdempotencyKeys({ inUseType, now, ttlSeconds });
  fillCatalog(catalog, options);
  fillLedger(ledger, options.balance);
  const schedule = new Schedule();
  const deliveries = new Deliveries();
  const { apiVersion, randomId } = options;
  const isNeeded = (id: string): boolean => deliveries.isPending(id);
  const events = new Events({ apiVersion, now, randomId, isNeeded, onForget: (id) => deliveries.dropEvent(id) });
  const own = {
    money: createMoneyBooks(options),
    endpoints: new WebhookEndpoints(),
    deliveries,
    faults: createFaults(options),
  };
  const changes = new Changes();
  const orders = new OrderBook();
  const site = { baseUrl: options.baseUrl };
  const account = { isEligible: options.accountEligible };
  const core = {
    options,
    site,
    account,
    clock,
    changes,
    catalog,
    ledger,
    orders,
    idempotencyKeys,
    schedule,
    events,
    ...own,
  };
  registerLifeTasks(core);
  registerMoneyTasks(core);
  return core;
}

function createMoneyBooks({ payoutMinimumBalances, payoutSchedule }: ResolvedOptions): MoneyBooks {
  return new MoneyBooks({ minimumBalances: { ...payoutMinimumBalances }, schedule: payoutSchedule });
}

function createFaults({ faultMix, faults: rules }: ResolvedOptions): Faults {
  const faults = new Faults();
  for (const rule of rules) faults.add(rule);
  faults.mix(faultMix);
  return faults;
}

function fillCatalog(catalog: Catalog, { livemode, products, suppliers }: ResolvedOptions): void {
  for (const supplier of structuredClone(suppliers)) catalog.suppliers.add({ ...supplier, livemode });
  for (const product of structuredClone(products)) {
    const ownSuppliers = product.suppliers.map((supplier) => ({ ...supplier, livemode }));
    catalog.products.add({ ...product, livemode, suppliers: ownSuppliers });
  }
}

function fillLedger(ledger: Ledger, balance: ResolvedOptions['balance']): void {
  for (const [currency, funds] of Object.entries(balance)) {
    const { available = 0, pending = 0 } = typeof funds === 'number' ? { available: funds } : funds;
    ledger.set(currency, { available, pending });
  }
}
