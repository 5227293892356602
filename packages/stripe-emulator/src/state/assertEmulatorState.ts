import { assertMoneyState } from '../money/MoneyBooks.js';
import { assertTimes } from './assertTimes.js';
import { STATE_VERSION, type EmulatorState } from './EmulatorState.js';

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
  assertShownTimes(value);
}

/** What happened is shown from a copy as it was, whose times nobody reads: of events only their own time counts. */
function assertShownTimes(state: Record<string, unknown>): void {
  for (const name of ['products', 'orders', 'deliveries', 'webhookEndpoints', 'money']) assertTimes(state[name], name);
  const events = Array.isArray(state['events']) ? (state['events'] as unknown[]) : [];
  for (const [index, event] of events.entries())
    if (isRecord(event)) assertTimes({ created: event['created'] }, `events.${index}`);
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
