import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));

/**
 * Imports sources of this package, bundled, so that no build is needed.
 *
 * @param {string} contents what to export, with paths from the package's root.
 */
export async function importSources(contents) {
  const outfile = `${PACKAGE}node_modules/.cache/offtake/${process.pid}.mjs`;
  await build({
    stdin: { contents, resolveDir: PACKAGE },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['@offtake/source'],
    external: ['stripe', 'hono', '@hono/node-server', 'pg', '@electric-sql/pglite'],
  });
  try {
    return await import(outfile);
  } finally {
    rmSync(outfile);
  }
}
