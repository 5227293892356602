import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { createRequire } from 'node:module';
import { startStack } from '@offtake/testing';
import { build, type Plugin } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import type * as Hooks from '@offtake/hooks';

const CLIENT_REFERENCE = Symbol.for('react.client.reference');

interface ServerGraph {
  hooks: typeof Hooks;
  ui: Record<string, unknown>;
  contract: Record<string, unknown>;
}

let graph: ServerGraph;

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export * as hooks from '@offtake/hooks';
        export * as ui from '@offtake/ui';
        export * as contract from '@offtake/contract';
      `,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    conditions: ['@offtake/source', 'react-server'],
    jsx: 'automatic',
    plugins: [keepClientModulesOut()],
  });
  const load = runInThisContext(`(module, require) => { ${outputFiles[0]?.text ?? ''}\nreturn module.exports; }`) as (
    module: { exports: unknown },
    require: NodeJS.Require,
  ) => ServerGraph;
  graph = load({ exports: {} }, createRequire(import.meta.url));
});

/**
 * Puts references in the place of modules that say that they are for clients, as a bundler of Server Components does.
 */
function keepClientModulesOut(): Plugin {
  return {
    name: 'client-references',
    setup(bundler) {
      bundler.onLoad({ filter: /\.[jt]sx?$/ }, async ({ path }) => {
        const isForClients = /^\s*['"]use client['"]/.test(readFileSync(path, 'utf8'));
        return isForClients ? { contents: (await exportsOf(path)).map(toReference).join('\n') } : null;
      });
    },
  };
}

async function exportsOf(path: string): Promise<string[]> {
  const { metafile } = await build({ entryPoints: [path], write: false, metafile: true, outdir: 'out', format: 'esm' });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

function toReference(name: string): string {
  return `export const ${name} = { $$typeof: Symbol.for('react.client.reference') };`;
}

function isReference(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '$$typeof' in value && value.$$typeof === CLIENT_REFERENCE;
}

/** The names of what is a reference, and of what is there itself. */
function split(module: object) {
  const entries = Object.entries(module);
  return {
    references: entries.filter(([, value]) => isReference(value)).map(([name]) => name),
    values: entries.filter(([, value]) => !isReference(value)).map(([name]) => name),
  };
}

describe('in a Server Component', () => {
  it('the client and the factories are there, and the hooks are references', () => {
    const { references, values } = split(graph.hooks);
    expect(references.every((name) => /^use[A-Z]|^OfftakeProvider$/.test(name))).toBe(true);
    expect(references).toContain('OfftakeProvider');
    expect(values.some((name) => name.startsWith('use'))).toBe(false);
    expect(values).toEqual(
      expect.arrayContaining(['createOfftakeClient', 'createOfftakeQueryClient', 'ordersOptions']),
    );
  });

  it('components are references, and tables of words and what writes a file are there', () => {
    const { references, values } = split(graph.ui);
    expect(references).toEqual(expect.arrayContaining(['OrderForm', 'OrderList']));
    expect(values.filter((name) => typeof graph.ui[name] === 'function')).toEqual(['ordersToCsv']);
    expect(values).toContain('en');
  });

  it('the contract is there as a whole', () => {
    expect(split(graph.contract).references).toEqual([]);
  });

  it('what a page needs can be prefetched', async () => {
    const { createOfftakeClient, createOfftakeQueryClient, ordersOptions, productsOptions } = graph.hooks;
    const { baseUrl, fetch } = startStack({ orders: ['confirmed'] });
    const client = createOfftakeClient({ baseUrl, fetch });
    const queries = createOfftakeQueryClient();
    await queries.prefetchInfiniteQuery(ordersOptions(client));
    await queries.prefetchQuery(productsOptions(client));
    expect(queries.getQueryData(ordersOptions(client).queryKey)?.pages[0]?.data).toHaveLength(1);
    expect(queries.getQueryData(productsOptions(client).queryKey)).not.toEqual([]);
  });
});
