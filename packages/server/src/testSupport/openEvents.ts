import type { OfftakeHandler } from '../createOfftakeHandler.js';
import { readEvents, type EventReader, type ReceivedEvent } from './readEvents.js';

export interface OpenEventsOptions {
  owner?: string;
  /** Goes on after this id. */
  lastEventId?: string;
  signal?: AbortSignal;
}

/** A stream that is open, and its first message. */
export interface OpenedEvents extends EventReader {
  response: Response;
  first: ReceivedEvent | null;
}

/** Opens a handler's stream of events. */
export async function openEvents(
  handler: Pick<OfftakeHandler, 'fetch'>,
  options: OpenEventsOptions = {},
): Promise<OpenedEvents> {
  const response = await requestEvents(handler, options);
  const reader = readEvents(response);
  return { ...reader, response, first: await reader.next() };
}

/** Asks for a stream, which may be refused. */
export async function requestEvents(
  handler: Pick<OfftakeHandler, 'fetch'>,
  { owner = 'owner_a', lastEventId, signal }: OpenEventsOptions = {},
): Promise<Response> {
  const headers = { 'x-owner': owner, ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }) };
  return handler.fetch(new Request('http://shop.test/api/offtake/events', { headers, signal: signal ?? null }));
}
