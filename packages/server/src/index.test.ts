import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import * as next from './adapters/next.js';
import * as node from './adapters/node.js';
import * as server from './index.js';
import * as crash from './store/conformance/crash.js';
import * as storeConformance from './store/conformance/describeOrderStore.js';
import * as pglite from './store/pglite/pgliteStore.js';
import * as postgres from './store/postgres/postgresStore.js';

it('exports these names and no others', () => {
  expect(Object.keys(server).toSorted()).toEqual([
    'HttpProblem',
    'createOfftakeHandler',
    'memoryStore',
    'restoreFromStripe',
  ]);
  expect(Object.keys(node).toSorted()).toEqual(['socketAddress', 'toNodeHandler']);
  expect(Object.keys(next)).toEqual(['toNextHandlers']);
  expect(Object.keys(postgres)).toEqual(['postgresBus', 'postgresStore']);
  expect(Object.keys(pglite)).toEqual(['pgliteStore']);
  expect(Object.keys(storeConformance)).toEqual(['describeOrderStore']);
  expect(Object.keys(crash).toSorted()).toEqual(['killWriters', 'writeUntilKilled']);
});

it('needs nothing of Node where a browser may run it', async () => {
  const entryPoints = [
    './index.ts',
    './adapters/next.ts',
    './store/postgres/postgresStore.ts',
    './store/conformance/describeOrderStore.ts',
  ];
  const { errors } = await build({
    entryPoints: entryPoints.map((entry) => fileURLToPath(new URL(entry, import.meta.url))),
    bundle: true,
    platform: 'browser',
    format: 'esm',
    conditions: ['@offtake/source'],
    external: ['stripe'],
    outdir: 'out',
    write: false,
  });
  expect(errors).toEqual([]);
});
