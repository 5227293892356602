import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, defaultClientConditions, type InlineConfig } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const DEMO = resolve(import.meta.dirname, '..');

/** What only a server may hold: keys and signing secrets of Stripe's, and the SDK that uses them. */
const SERVER_ONLY = [
  /\bsk_(?:test|live)/,
  /\brk_(?:test|live)/,
  /\bwhsec_/,
  /node_modules\/stripe\//,
  /packages\/server\//,
];

/** A host that uses what the packages for the browser have to offer, and nothing else. */
const HOST = `
import * as hooks from '@offtake/hooks';
import * as ui from '@offtake/ui';
Object.assign(globalThis, { hooks, ui });
`;

/** A host that brought the server into its page by mistake. */
const CARELESS_HOST = `
import { createOfftakeHandler } from '@offtake/server';
import { Stripe } from 'stripe';
Object.assign(globalThis, { handler: () => createOfftakeHandler({ stripe: new Stripe('sk_test_planted') }) });
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offtake-bundle-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Builds as a host would, with source maps, and reads everything that would be served. */
async function readBundle(name: string, config: InlineConfig): Promise<ReadonlyMap<string, string>> {
  const outDir = join(folder, name);
  await build({
    root: DEMO,
    logLevel: 'error',
    ...config,
    build: { sourcemap: true, ...config.build, outDir, emptyOutDir: true },
  });
  const files = await readdir(outDir, { recursive: true, withFileTypes: true });
  const texts = files.filter((file) => /\.(?:js|css|html|map)$/.test(file.name));
  return new Map(
    await Promise.all(
      texts.map(async ({ parentPath, name: file }) => [file, await readFile(join(parentPath, file), 'utf8')] as const),
    ),
  );
}

async function readHostBundle(name: string, source: string): Promise<ReadonlyMap<string, string>> {
  // Below the demo, whose dependencies it has.
  const entry = join(DEMO, 'node_modules', `.${name}.js`);
  await writeFile(entry, source);
  try {
    const resolution = { conditions: ['@offtake/source', ...defaultClientConditions] };
    return await readBundle(name, {
      configFile: false,
      resolve: resolution,
      build: { rollupOptions: { input: entry } },
    });
  } finally {
    await rm(entry, { force: true });
  }
}

function findServerOnly(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([file, text]) =>
    SERVER_ONLY.filter((pattern) => pattern.test(text)).map((pattern) => `${file}: ${pattern.source}`),
  );
}

describe('secret leak into a bundle', () => {
  it('does not happen in the demo’s front, source maps included', async () => {
    const files = await readBundle('demo', {});
    expect([...files.keys()].some((file) => file.endsWith('.map'))).toBe(true);
    expect(findServerOnly(files)).toEqual([]);
  });

  it('does not happen in a host that uses everything there is for the browser', async () => {
    const files = await readHostBundle('host', HOST);
    expect([...files.values()].join().length).toBeGreaterThan(100_000);
    expect(findServerOnly(files)).toEqual([]);
  });

  it('would be found if it did', async () => {
    const found = findServerOnly(await readHostBundle('careless', CARELESS_HOST)).join();
    for (const pattern of ['sk_', 'stripe', 'server']) expect(found).toContain(pattern);
  });
});
