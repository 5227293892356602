import type { EmulatorCore } from '../state/EmulatorCore.js';
import { toStripeEvent } from '../state/renderEvent.js';
import type { StripeEvent } from '../wire/StripeEvent.js';

/** Makes the control of what has happened. */
export function createEventsControl(core: EmulatorCore): EventsControl {
  return {
    list: ({ type } = {}) =>
      core.events
        .all()
        .filter((record) => type === undefined || record.type === type)
        .map((record) => structuredClone(toStripeEvent(core, record)))
        .toReversed(),
    get: (id) => {
      const record = core.events.get(id);
      if (!record) throw new Error(`There is no event ${id} in the emulator, or it is too old.`);
      return structuredClone(toStripeEvent(core, record));
    },
  };
}

/** Reads what has happened in the last 30 days. What is returned is a copy. */
export interface EventsControl {
  /** Newest first; of one type if it is named. */
  list: (filter?: { type?: string | undefined }) => StripeEvent[];
  /** @throws Error if there is no such event, or it is too old. */
  get: (id: string) => StripeEvent;
}
