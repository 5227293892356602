import { toStripeEvent } from '../state/renderEvent.js';
import { expandReader } from '../wire/expand.js';
import { readParameters } from '../wire/readParameters.js';
import { assertFound } from './assertFound.js';
import { defineRoute } from './defineRoute.js';

/** Answers with one event of the last 30 days. */
export const retrieveEventRoute = defineRoute({
  endpoint: ['GET', '/v1/events/{event}'],
  read: (form) => readParameters(form, { expand: expandReader({}) }),
  execute: ({ core, id }) => toStripeEvent(core, assertFound(core.events.get(id), 'event', id)),
});
