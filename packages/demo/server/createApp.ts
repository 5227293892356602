import type { OfftakeHandler } from '@offtake/server';
import { Hono } from 'hono';
import { ACCOUNT_PATH, type AccountFacts } from '../shared/account.js';
import type { ClientFile } from './readClientFiles.js';
import { securityHeaders } from './securityHeaders.js';
import { serveClient } from './serveClient.js';
import { trustedHost } from './trustedHost.js';

interface AppOptions {
  offtake: Pick<OfftakeHandler, 'fetch'>;
  clientFiles: ReadonlyMap<string, ClientFile>;
  /** The address that is listened on. */
  host: string;
  /** Where the emulated Stripe account is served; null when this is Stripe itself. */
  emulatorUrl: string | null;
}

/** The path that the Offtake backend is mounted at. */
export const OFFTAKE_PATH = '/api/offtake';

/** The whole host app: its own pages, and Offtake's backend beside them. */
export function createApp({ offtake, clientFiles, host, emulatorUrl }: AppOptions): Hono {
  const app = new Hono();
  app.use(securityHeaders());
  app.use(trustedHost(host));
  app.all(`${OFFTAKE_PATH}/*`, (context) => offtake.fetch(context.req.raw));
  app.get(ACCOUNT_PATH, (context) => context.json(describeAccount(emulatorUrl)));
  app.all('/api/*', (context) => context.text('Not found', 404));
  app.get('*', serveClient(clientFiles));
  return app;
}

/** The emulator has a page to play with it; a real account has Stripe's Dashboard. */
function describeAccount(emulatorUrl: string | null): AccountFacts {
  return { controlPage: emulatorUrl === null ? null : `${emulatorUrl}/_emulator` };
}
