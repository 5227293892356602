import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Bundles a program of this package into one file that Node can run in a process of its own.
 *
 * @returns the file's path: below this package, so that what is not bundled is found.
 */
export async function bundleProgram(source: URL): Promise<string> {
  const outfile = fileURLToPath(new URL(`../../node_modules/.cache/offtake/${randomUUID()}.mjs`, import.meta.url));
  await build({
    entryPoints: [fileURLToPath(source)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['@offtake/source'],
    external: ['@electric-sql/pglite', 'pg'],
    logLevel: 'error',
  });
  return outfile;
}
