import { snapshotIdOf, toThinEvent } from '../state/renderEvent.js';
import { readParameters } from '../wire/readParameters.js';
import { assertFound } from './assertFound.js';
import { defineRoute } from './defineRoute.js';

/** Answers with one thin event of the last 30 days. */
export const retrieveThinEventRoute = defineRoute({
  endpoint: ['GET', '/v2/core/events/{event}'],
  read: (form) => readParameters(form, {}),
  execute: ({ core, id }) => {
    const record = core.events.get(snapshotIdOf(id));
    const event = record && toThinEvent(core, record);
    return assertFound(event?.id === id ? event : undefined, 'event', id);
  },
});
