import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

/** All that a host gets. */
async function bundle(environment: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('index.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    jsx: 'automatic',
    conditions: ['@offtake/source'],
    define: { 'process.env.NODE_ENV': JSON.stringify(environment) },
    external: ['react', 'react/*', '@tanstack/react-query'],
  });
  return outputFiles[0]?.text ?? '';
}

const WHAT_TO_DO = [
  'npm ls @offtake/hooks',
  'Leave it out where the host',
  'or a client made with createOfftakeClient',
];
const WHAT_HAPPENED = ['two copies of @offtake/hooks', 'must be a QueryClient of', 'needs to know its backend'];

it('says what happened in production too, and what to do about it where one develops', async () => {
  const [production, development] = await Promise.all(['production', 'development'].map(bundle));
  for (const text of WHAT_HAPPENED) expect(production).toContain(text);
  for (const text of WHAT_TO_DO) expect(production).not.toContain(text);
  for (const text of [...WHAT_HAPPENED, ...WHAT_TO_DO]) expect(development).toContain(text);
});
