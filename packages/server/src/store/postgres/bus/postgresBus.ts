import type { ChangeBus, Unsubscribe } from '../../../events/ChangeBus.js';
import { systemTimers } from '../../../systemTimers.js';
import type { Timers } from '../../../Timers.js';
import type { PostgresQuery } from '../PostgresQuery.js';
import { createThrottle } from './createThrottle.js';
import { isPlainName } from '../isPlainName.js';

/** Postgres takes fewer than 8,000 bytes; a longer owner is left out, which means everyone. */
const PAYLOAD_MAX_BYTES = 7_000;

/** How often one owner's changes are told of at most, in milliseconds: as often as others would look by themselves. */
const INTERVAL_MS = 1_000;

/** What `postgresBus` is made of. */
export interface PostgresBusOptions {
  /** Runs one statement; the same as for `postgresStore`. */
  query: PostgresQuery;
  /**
   * Listens to a channel: runs `listen "channel"` on a connection of its own, that is not pooled by transaction, and
   * calls back with each notification's payload. Called when the first stream is opened. When the connection is lost it
   * is this function's to open another; until then changes come with the next look at the store.
   *
   * @returns what ends it, called when the last stream is over.
   */
  listen: (channel: string, onNotification: (payload: string) => void) => Promise<Unsubscribe>;
  /** The channel: lower-case letters, digits and `_`; one for each schema of a store. @default 'offtake' */
  channel?: string | undefined;
  /** @default the computer's timers */
  timers?: Timers | undefined;
}

/**
 * Tells instances on one Postgres of each other's changes by `NOTIFY`. It takes a lock of the whole database when it
 * commits, so it is sent apart from the order's own statement, and at most once a second for one owner.
 *
 * @throws {TypeError} when the channel is no name.
 * @see https://www.postgresql.org/docs/current/sql-notify.html
 * @example
 * // pg: a client of its own; it is opened anew when it is lost.
 * postgresBus({
 *   query: (text, params) => pool.query(text, params),
 *   async listen(channel, onNotification) {
 *     let isOver = false;
 *     let client: pg.Client;
 *     const open = async () => {
 *       client = new pg.Client({ connectionString });
 *       client.on('notification', ({ payload }) => onNotification(payload ?? ''));
 *       client.on('error', () => isOver || setTimeout(() => void open().catch(console.error), 1_000));
 *       await client.connect();
 *       await client.query(`listen "${channel}"`);
 *     };
 *     await open();
 *     return () => {
 *       isOver = true;
 *       return client.end();
 *     };
 *   },
 * });
 * // postgres.js: opens another connection by itself.
 * postgresBus({
 *   query: async (text, params) => ({ rows: await sql.unsafe(text, params) }),
 *   listen: async (channel, onNotification) => (await sql.listen(channel, onNotification)).unlisten,
 * });
 */
export function postgresBus({
  query,
  listen,
  channel = 'offtake',
  timers = systemTimers,
}: PostgresBusOptions): ChangeBus {
  assertChannel(channel);
  const throttle = createThrottle({
    intervalMs: INTERVAL_MS,
    timers,
    run: async (owner) => void (await query('select pg_notify($1, $2)', [channel, toPayload(owner)])),
  });
  return {
    publish: throttle,
    subscribe: (listener) => listen(channel, (payload) => listener(payload === '' ? null : payload)),
  };
}

function toPayload(owner: string): string {
  return new TextEncoder().encode(owner).byteLength > PAYLOAD_MAX_BYTES ? '' : owner;
}

/** A longer name would be cut off, and what is sent to the whole of it heard by nobody. */
function assertChannel(channel: string): void {
  if (isPlainName(channel)) return;
  throw new TypeError(
    `postgresBus: channel must be a name of lower-case letters, digits and "_", such as "offtake"; it is "${channel}".`,
  );
}
