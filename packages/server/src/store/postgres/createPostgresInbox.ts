import type { UnixSeconds } from '@offtake/contract';
import type { EventInbox } from '../OrderStore.js';
import type { EventRow } from '../EventRow.js';
import { fromEventRecord, toEventParams } from './eventCodec.js';
import { isStorable } from './rowCodec.js';
import type { StatementAccess } from './StatementAccess.js';

/**
 * Stripe's events in Postgres.
 *
 * @param hostNow absent for the database's clock.
 */
export function createPostgresInbox(
  { statements: { events }, run }: StatementAccess,
  hostNow?: () => UnixSeconds,
): EventInbox {
  const add = async (text: string, event: EventRow) => (await run(text, toEventParams(event))).length > 0;
  return {
    add: (event) => add(events.add, event),
    addDueIn: (event, seconds) =>
      hostNow
        ? add(events.add, { ...event, dueAt: hostNow() + seconds })
        : add(events.addDueIn, { ...event, dueAt: seconds }),
    async takeDue({ now, until, limit }) {
      return (await run(events.takeDue, [now, until, limit])).map(fromEventRecord);
    },
    async update(event) {
      await run(events.update, toEventParams(event));
    },
    async find(id) {
      if (!isStorable(id)) return null;
      const [record] = await run(events.find, [id]);
      return record ? fromEventRecord(record) : null;
    },
    async listDead({ limit }) {
      return (await run(events.listDead, [limit])).map(fromEventRecord);
    },
  };
}
