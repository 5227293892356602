import type { EventRow } from '../EventRow.js';

/** An event that is due, with the fields that matter in place of the usual ones. */
export function createEvent(event: Partial<EventRow> & { id: string }): EventRow {
  return {
    type: 'climate.order.delivered',
    object: 'climorder_1',
    created: 1,
    state: 'pending',
    failures: 0,
    dueAt: 1,
    problem: null,
    ...event,
  };
}
