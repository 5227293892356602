import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** An app that is being served. */
export interface Listening {
  /** Where, without a trailing slash. */
  url: string;
  /** Takes no more connections, lets running requests end, and closes what is idle. */
  close: () => Promise<void>;
}

/** How long running requests may take to end when the demo is stopped. */
const CLOSE_GRACE_MS = 5_000;

/** Serves an app over HTTP. */
export async function listen(app: Hono, port: number, host: string): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      if (!('closeIdleConnections' in server)) return;
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), CLOSE_GRACE_MS).unref();
    });
  return { url: toUrl(server.address(), host), close };
}

function toUrl(address: string | AddressInfo | null, host: string): string {
  const port = typeof address === 'object' ? address?.port : undefined;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
