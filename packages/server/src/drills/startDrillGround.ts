import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleProgram } from '../testSupport/bundleProgram.js';
import { createPostgresStores, type PostgresStores } from '../testSupport/createPostgresStores.js';
import { startPostgres } from '../testSupport/startPostgres.js';
import type { DrillConfig } from './program/DrillConfig.js';
import { startChild, type Child } from './startChild.js';
import { startStripe, WEBHOOK_SECRET, type DrillStripe } from './startStripe.js';

/** What drills with several processes need. */
export interface DrillGround {
  /** Null: there is no Postgres to be had. */
  postgres: { connectionString: string; stores: PostgresStores } | null;
  /** A folder that is gone afterwards. */
  folder: string;
  /** An emulated account of its own for each drill. */
  startStripe: () => Promise<DrillStripe>;
  startChild: (stripe: DrillStripe, store: DrillConfig['store'], options?: ChildOptions) => Promise<Child>;
  end: () => Promise<void>;
}

export type ChildOptions = Pick<DrillConfig, 'losesKeys'>;

export async function startDrillGround(): Promise<DrillGround> {
  const server = await startPostgres();
  const stores = server && createPostgresStores({ connectionString: server.connectionString });
  const folder = mkdtempSync(join(tmpdir(), 'offtake-drill-'));
  const program = await bundleProgram(new URL('program/drillServer.ts', import.meta.url));
  return {
    postgres: server && stores && { connectionString: server.connectionString, stores },
    folder,
    startStripe: () => startStripe(mkdtempSync(join(folder, 'stripe-'))),
    startChild({ url: stripeUrl, clockFile }, store, options = {}) {
      return startChild(program, { stripeUrl, clockFile, webhookSecret: WEBHOOK_SECRET, store, ...options });
    },
    async end() {
      await stores?.end();
      await server?.stop();
      rmSync(folder, { recursive: true });
      rmSync(program, { force: true });
    },
  };
}
