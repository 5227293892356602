import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';

/** An app that is being served. */
export interface Listening {
  /** Where, without a trailing slash. */
  url: string;
  /** Takes no more connections, lets running requests end, and closes what is left. */
  close: () => Promise<void>;
}

/** How long running requests may take to end when the demo is stopped. */
const CLOSE_GRACE_MS = 10_000;

/** Serves an app over HTTP. */
export async function listen(app: Hono, port: number, host: string): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false });
  const requestsDone = trackRequests(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  const close = async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    await Promise.race([requestsDone(), delay(CLOSE_GRACE_MS)]);
    // Browsers keep connections open on which they ask for nothing, and would hold the server open for as long.
    if ('closeAllConnections' in server) server.closeAllConnections();
    await closed;
  };
  return { url: toUrl(server.address(), host), close };
}

/** @returns resolves once no request is under way. */
function trackRequests(server: ServerType): () => Promise<void> {
  let underWay = 0;
  let onIdle: (() => void) | null = null;
  server.on('request', (_request: unknown, response: ServerResponse) => {
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
      if (underWay === 0) onIdle?.();
    });
  });
  return () =>
    new Promise((resolve) => {
      onIdle = resolve;
      if (underWay === 0) resolve();
    });
}

function delay(durationMs: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, durationMs).unref());
}

function toUrl(address: string | AddressInfo | null, host: string): string {
  const port = typeof address === 'object' ? address?.port : undefined;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
