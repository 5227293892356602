import type { EventRow, EventState } from '../EventRow.js';
import type { PostgresParam } from './PostgresQuery.js';

const STATES: readonly EventState[] = ['pending', 'done', 'dead'];

/** What an event is written as, in the order of {@link toEventParams}. */
export const EVENT_COLUMNS = [
  { name: 'id', type: 'text' },
  { name: 'type', type: 'text' },
  { name: 'object', type: 'text' },
  { name: 'created', type: 'bigint' },
  { name: 'state', type: 'text' },
  { name: 'failures', type: 'integer' },
  { name: 'due_at', type: 'bigint' },
  { name: 'problem', type: 'text' },
] as const;

/** An event as parameters, in the order of {@link EVENT_COLUMNS}. */
export function toEventParams(event: EventRow): PostgresParam[] {
  const { id, type, object, created, state, failures, dueAt, problem } = event;
  return [id, type, object, created, state, failures, dueAt, problem];
}

/** An event as the database hands it over. */
export function fromEventRecord(record: Record<string, unknown>): EventRow {
  return {
    id: String(record['id']),
    type: String(record['type']),
    object: readText(record['object']),
    created: Number(record['created']),
    state: readState(record['state']),
    failures: Number(record['failures']),
    dueAt: record['due_at'] === null ? null : Number(record['due_at']),
    problem: readText(record['problem']),
  };
}

function readText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function readState(value: unknown): EventState {
  const state = STATES.find((known) => known === value);
  if (state) return state;
  throw new Error(
    `postgresStore: an event has the state ${String(value)}, which this version of @offtake/server does not know.`,
  );
}
