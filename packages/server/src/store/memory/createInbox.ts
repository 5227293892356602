import type { UnixSeconds } from '@offtake/contract';
import type { EventRow } from '../EventRow.js';
import type { EventInbox } from '../OrderStore.js';
import { createDueQueue } from './createDueQueue.js';

/** Stripe's events in memory. */
export function createInbox(): EventInbox & { prune(before: UnixSeconds): void } {
  const events = new Map<string, EventRow>();
  const due = createDueQueue<EventRow>(oldestFirst);
  const put = (event: EventRow) => {
    const known = events.get(event.id);
    if (known) due.remove(known);
    events.set(event.id, event);
    due.put(event);
  };

  return {
    async add(event) {
      if (events.has(event.id)) return false;
      put({ ...event });
      return true;
    },
    async takeDue(query) {
      const taken = due.listDue(query).map((event) => ({ ...event, dueAt: query.until }));
      for (const event of taken) put(event);
      return taken.map((event) => ({ ...event }));
    },
    async update(event) {
      if (events.has(event.id)) put({ ...event });
    },
    async find(id) {
      return structuredClone(events.get(id) ?? null);
    },
    async listDead({ limit }) {
      const dead = [...events.values()].filter(({ state }) => state === 'dead');
      return structuredClone(dead.toSorted(oldestFirst).slice(0, limit));
    },
    prune(before) {
      for (const event of events.values()) {
        if (event.state !== 'done' || event.created >= before) continue;
        due.remove(event);
        events.delete(event.id);
      }
    },
  };
}

function oldestFirst(a: EventRow, b: EventRow): number {
  return a.created - b.created || (a.id < b.id ? -1 : 1);
}
