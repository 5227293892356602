import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { createOrderFixture } from '@offtake/testing';
import { build } from 'esbuild';
import { beforeAll, expect, it } from 'vitest';

/**
 * What would be I/O, a timer or a listener. By `typeof location` the hooks find out that there is no page: that is
 * none.
 */
const WATCHED = [
  'addEventListener',
  'BroadcastChannel',
  'caches',
  'clearInterval',
  'cookieStore',
  'EventSource',
  'fetch',
  'indexedDB',
  'localStorage',
  'performance',
  'requestAnimationFrame',
  'sessionStorage',
  'setInterval',
  'setTimeout',
  'WebSocket',
  'XMLHttpRequest',
];

let code: string;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'testSupport/renderEveryHook.tsx')],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'browser',
    jsx: 'automatic',
    conditions: ['@offtake/source'],
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['react', 'react/*', 'react-dom', 'react-dom/*'],
  });
  code = outputFiles[0]?.text ?? '';
});

/** A global object with nothing but the language and what is given, and the names of what else it was asked for. */
function createBareContext(given: Record<string, unknown>) {
  const asked: string[] = [];
  const bare = { ...given };
  for (const name of WATCHED) Object.defineProperty(bare, name, { get: () => void asked.push(name) });
  return { context: createContext(bare), asked };
}

it('loads and renders the provider and every hook without a window, and without asking for anything of its', () => {
  const sent: unknown[] = [];
  const { context, asked } = createBareContext({
    require: createRequire(import.meta.url),
    module: { exports: {} },
    order: createOrderFixture(),
    send: (input: unknown) => sent.push(input),
  });
  runInContext(code, context);
  expect(asked).toEqual([]);
  const html: unknown = runInContext('module.exports.renderEveryHook(send, order)', context);
  expect(html).toContain('lang="de"');
  expect(html).toContain('value="5"');
  expect(html).toContain('pending,pending,pending,pending,pending,pending,idle,idle,idle,pending');
  expect(html).toContain('[null,null]');
  expect(html).toContain('[0,false,connecting,false,false]');
  expect(asked).toEqual([]);
  expect(sent).toEqual([]);
});
