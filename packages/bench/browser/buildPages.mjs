import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const PEERS = join(import.meta.dirname, '../peers/node_modules');
const require = createRequire(import.meta.url);
const folderOf = (name) => dirname(require.resolve(`${name}/package.json`));

/**
 * Bundles each contender into a page of its own, as an app would be built. All run on the same React.
 *
 * @param {object} options
 * @param {string} options.folder holds `harness.js`, whose `startBench` is given the contender, and `contenders/`.
 * @param {{ name: string, file: string, isProfiled?: boolean }[]} options.contenders
 * @returns {Promise<Map<string, Map<string, Uint8Array>>>} by contender's name, files by path; `/` is the page.
 */
export async function buildPages({ folder, contenders }) {
  const pages = new Map();
  for (const { name, file, isProfiled = false } of contenders) {
    pages.set(name, await buildPage({ folder, file, isProfiled }));
  }
  return pages;
}

async function buildPage({ folder, file, isProfiled }) {
  const { outputFiles } = await build({
    stdin: {
      contents: `import * as contender from './contenders/${file}'; import { startBench } from './harness.js'; startBench(contender);`,
      resolveDir: folder,
    },
    bundle: true,
    minify: true,
    splitting: true,
    write: false,
    outdir: '/',
    entryNames: 'page',
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    conditions: ['@offtake/source', 'production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    nodePaths: [PEERS],
    alias: {
      ...(isProfiled && { 'react-dom/client': join(folderOf('react-dom'), 'profiling.js') }),
      react: folderOf('react'),
      'react-dom': folderOf('react-dom'),
    },
    logLevel: 'error',
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [path, contents]));
  const style = files.has('/page.css') ? '<link rel="stylesheet" href="page.css">' : '';
  const html = `<!doctype html><meta charset="utf-8"><title>${file}</title>${style}<body><script type="module" src="page.js"></script>`;
  return files.set('/', Buffer.from(html));
}
