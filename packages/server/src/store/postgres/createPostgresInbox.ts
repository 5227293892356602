import type { EventInbox } from '../OrderStore.js';
import { fromEventRecord, toEventParams } from './eventCodec.js';
import { isStorable } from './rowCodec.js';
import type { StatementAccess } from './StatementAccess.js';

/** Stripe's events in Postgres. */
export function createPostgresInbox({ statements: { events }, run }: StatementAccess): EventInbox {
  return {
    async add(event) {
      return (await run(events.add, toEventParams(event))).length > 0;
    },
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
