import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const BENCH = join(import.meta.dirname, '..');

/**
 * Imports a module for Node, bundled from the sources of our packages, so that no build is needed.
 *
 * @param {string} file path from this package's root.
 */
export async function importBundled(file) {
  const outfile = join(BENCH, `node_modules/.cache/offtake/${file.replaceAll(/\W/g, '-')}-${process.pid}.mjs`);
  await build({
    entryPoints: [join(BENCH, file)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    conditions: ['@offtake/source', 'production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['react', 'react-dom', 'react-dom/server', 'react/jsx-runtime', 'stripe', 'pg', '@electric-sql/pglite'],
    loader: { '.css': 'empty' },
    nodePaths: [join(BENCH, 'peers/node_modules')],
    logLevel: 'error',
  });
  try {
    return await import(outfile);
  } finally {
    rmSync(outfile);
  }
}
