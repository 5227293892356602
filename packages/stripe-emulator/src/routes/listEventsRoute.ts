import type { EmulatorCore } from '../state/EmulatorCore.js';
import type { EventRecord } from '../state/Events.js';
import { toStripeEvent } from '../state/renderEvent.js';
import { listOf, readBoolean, readRange } from '../wire/choiceReaders.js';
import type { FormValue } from '../wire/decodeForm.js';
import { readString } from '../wire/parameterReaders.js';
import { StripeProblem } from '../wire/StripeProblem.js';
import { defineRoute } from './defineRoute.js';
import { filteredListReader, toList } from './listPage.js';

const PATH = '/v1/events';
const MAX_TYPES = 20;

/** Answers with a page of the events of the last 30 days, newest first. */
export const listEventsRoute = defineRoute({
  endpoint: ['GET', PATH],
  read: (form) => {
    const parameters = readEventList(form);
    const { type, types } = parameters.filters;
    if (type !== undefined && types !== undefined)
      throw new StripeProblem('You may only specify one of these parameters: type, types.', {
        code: 'parameters_exclusive',
        param: 'type',
      });
    return parameters;
  },
  execute: ({ core, parameters }) => {
    const { created, delivery_success: isDelivered, type, types = type } = parameters.filters;
    const where = (record: EventRecord): boolean =>
      (types?.(record.type) ?? true) &&
      (created?.(record.created) ?? true) &&
      (isDelivered === undefined || isDelivered === isTaken(core, record));
    return toList(core.events.page(parameters, where), {
      parameters,
      url: PATH,
      noun: 'event',
      toWire: (record) => toStripeEvent(core, record),
    });
  },
});

const readEventList = filteredListReader(
  {},
  { created: readRange, delivery_success: readBoolean, type: readType, types: readTypes },
);

/** Whether every endpoint has taken it. */
function isTaken({ deliveries }: EmulatorCore, { id }: EventRecord): boolean {
  return deliveries.pendingOf(id) === 0;
}

/** A type, or a group of them such as `climate.order.*`. */
function readType(value: FormValue, param: string): TypeFilter {
  const text = readString(value, param);
  if (!text.endsWith('*')) return (type) => type === text;
  return (type) => type.startsWith(text.slice(0, -1));
}

function readTypes(value: FormValue, param: string): TypeFilter {
  const types = new Set(listOf(readString)(value, param));
  if (types.size > MAX_TYPES) throw new StripeProblem(`You may name at most ${MAX_TYPES} types.`, { param });
  return (type) => types.has(type);
}

type TypeFilter = (type: string) => boolean;
