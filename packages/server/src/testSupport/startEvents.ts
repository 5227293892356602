import { onTestFinished } from 'vitest';
import { createFakeTimers } from './createFakeTimers.js';
import { openEvents, requestEvents, type OpenedEvents, type OpenEventsOptions } from './openEvents.js';
import { startServer, type ServerOptions } from './startServer.js';

/** A server whose time a test lets pass, and streams of its events, which end with the test. */
export function startEvents({ handler, ...options }: ServerOptions = {}) {
  const timers = createFakeTimers();
  const server = startServer({ ...options, handler: { timers, ...handler } });
  const open = async (openOptions?: OpenEventsOptions): Promise<OpenedEvents> => {
    const stream = await openEvents(server.handler, openOptions);
    onTestFinished(() => stream.cancel());
    return stream;
  };
  const request = (openOptions?: OpenEventsOptions) => requestEvents(server.handler, openOptions);
  return { ...server, timers, open, request };
}
