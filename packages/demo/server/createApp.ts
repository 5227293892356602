import type { OfftakeHandler } from '@offtake/server';
import { Hono } from 'hono';
import type { ClientFile } from './readClientFiles.js';
import { securityHeaders } from './securityHeaders.js';
import { serveClient } from './serveClient.js';
import { trustedHost } from './trustedHost.js';

interface AppOptions {
  offtake: Pick<OfftakeHandler, 'fetch'>;
  clientFiles: ReadonlyMap<string, ClientFile>;
  /** The address that is listened on. */
  host: string;
}

/** The path that the Offtake backend is mounted at. */
export const OFFTAKE_PATH = '/api/offtake';

/** The whole host app: its own pages, and Offtake's backend beside them. */
export function createApp({ offtake, clientFiles, host }: AppOptions): Hono {
  const app = new Hono();
  app.use(securityHeaders());
  app.use(trustedHost(host));
  app.all(`${OFFTAKE_PATH}/*`, (context) => offtake.fetch(context.req.raw));
  app.all('/api/*', (context) => context.text('Not found', 404));
  app.get('*', serveClient(clientFiles));
  return app;
}
