import type { Order } from '@offtake/contract';
import type { OrderRow, OrderState } from '../OrderRow.js';
import type { PostgresParam } from './PostgresQuery.js';

const STATES: readonly OrderState[] = [
  'funding',
  'awaiting_funds',
  'funded',
  'attempting',
  'done',
  'failed',
  'closed',
  'needs_review',
];

/** What is written, in the order of {@link toParams}. `json` goes by way of text, which every driver sends as it is. */
export const WRITTEN_COLUMNS = [
  { name: 'owner', type: 'text' },
  { name: 'ref', type: 'text' },
  { name: 'version', type: 'integer' },
  { name: 'state', type: 'text' },
  { name: 'intent_hash', type: 'text' },
  { name: 'intent', type: 'text::json' },
  { name: 'offer', type: 'text::json' },
  { name: 'attempt', type: 'integer' },
  { name: 'first_attempt_at', type: 'bigint' },
  { name: 'attempted_at', type: 'bigint' },
  { name: 'lease_until', type: 'bigint' },
  { name: 'problem', type: 'text::json' },
  { name: 'funding', type: 'text::json' },
  { name: 'funding_object', type: 'text' },
  { name: 'payment_intent', type: 'text' },
  { name: 'stripe_order', type: 'text' },
  { name: 'status', type: 'text' },
  { name: 'order_document', type: 'text::json' },
  { name: 'refreshed_at', type: 'bigint' },
  { name: 'due_at', type: 'bigint' },
  { name: 'failures', type: 'integer' },
  { name: 'reserved', type: 'text::json' },
  { name: 'created', type: 'bigint' },
] as const;

/** What is also in a document, and stands beside it to be found by. */
const COPIED: ReadonlySet<string> = new Set(['status', 'funding_object', 'payment_intent']);

/** What is read of the table `alias`. `json` comes as text, whatever the driver would make of it. */
export function readColumns(alias: string): string {
  return WRITTEN_COLUMNS.filter(({ name }) => !COPIED.has(name))
    .map(({ name, type }) => (type === 'text::json' ? `${alias}.${name}::text as ${name}` : `${alias}.${name}`))
    .join(', ');
}

/** A row as parameters, in the order of {@link WRITTEN_COLUMNS}. */
export function toParams(row: OrderRow): PostgresParam[] {
  return [
    row.owner,
    row.ref,
    row.version,
    row.state,
    row.intentHash,
    toJson(row.intent),
    toJson(row.offer),
    row.attempt,
    row.firstAttemptAt,
    row.attemptedAt,
    row.leaseUntil,
    toJson(row.problem),
    toJson(row.funding),
    row.funding?.object ?? null,
    row.funding?.paymentIntent ?? null,
    row.stripeOrder,
    row.order?.status ?? null,
    toJson(row.order),
    row.refreshedAt,
    row.dueAt,
    row.failures,
    toJson(row.reserved),
    row.created,
  ];
}

/** A row as the database hands it over; drivers give large integers as texts, numbers or bigints. */
export function fromRecord(record: Record<string, unknown>): OrderRow {
  return {
    ref: String(record['ref']),
    owner: String(record['owner']),
    version: Number(record['version']),
    state: readState(record['state']),
    intentHash: String(record['intent_hash']),
    intent: fromJson(record['intent']),
    offer: fromJson(record['offer']),
    attempt: Number(record['attempt']),
    firstAttemptAt: readTime(record['first_attempt_at']),
    attemptedAt: readTime(record['attempted_at']),
    leaseUntil: readTime(record['lease_until']),
    problem: fromJson(record['problem']),
    funding: fromJson(record['funding']),
    stripeOrder: typeof record['stripe_order'] === 'string' ? record['stripe_order'] : null,
    order: fromJson(record['order_document']),
    refreshedAt: readTime(record['refreshed_at']),
    dueAt: readTime(record['due_at']),
    failures: Number(record['failures']),
    reserved: fromJson(record['reserved']),
    created: Number(record['created']),
  };
}

/** An order of a page, of its text. */
export function readOrder(text: string): Order {
  return fromJson(text);
}

/**
 * Whether Postgres can hold a text: it knows neither NUL nor half a surrogate pair. What it cannot hold cannot be found
 * in it either.
 */
export function isStorable(text: string): boolean {
  return !/\0|\p{Surrogate}/u.test(text);
}

function toJson(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value);
}

/** What was written here is read here, so it has the type that it had. */
function fromJson(text: unknown) {
  return typeof text === 'string' ? JSON.parse(text) : null;
}

function readTime(value: unknown): number | null {
  return value === null ? null : Number(value);
}

function readState(value: unknown): OrderState {
  const state = STATES.find((known) => known === value);
  if (state) return state;
  throw new Error(
    `postgresStore: a row has the state ${String(value)}, which this version of @offtake/server does not know.`,
  );
}
