import { dirname } from 'node:path';
import { build } from 'esbuild';

const PREFIX = '\0copy:';

/**
 * A Vite plugin that gives a test a second copy of one of our packages, as a bundler would put it on a page by mistake:
 * `./index.js?copy=9.9.9` is that entry, bundled apart, of version 9.9.9. With `&react=18` or 19 it brings a React of
 * its own.
 *
 * @returns {import('vite').Plugin}
 */
export function copyOfPackage() {
  return {
    name: 'offtake:copy-of-package',
    enforce: 'pre',
    async resolveId(source, importer) {
      const [path = '', query = ''] = source.split('?');
      if (!query.startsWith('copy=')) return null;
      const entry = await this.resolve(path, importer, { skipSelf: true });
      return entry && `${PREFIX}${entry.id}?${query}`;
    },
    async load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const [entry = '', query] = id.slice(PREFIX.length).split('?');
      const options = new URLSearchParams(query);
      return bundle(entry, options.get('copy') ?? '', options.get('react'));
    },
  };
}

/**
 * @param {string} entry
 * @param {string} version
 * @param {string | null} react the major version of a React of its own; null shares the page's.
 */
async function bundle(entry, version, react) {
  /** @type {Record<string, string>} */
  const alias = react === '18' ? { react: 'react-18', 'react-dom': 'react-dom-18' } : {};
  const result = await build({
    entryPoints: [entry],
    absWorkingDir: dirname(import.meta.dirname),
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    jsxDev: true,
    conditions: ['@offtake/source'],
    define: { 'process.env.NODE_ENV': '"development"' },
    alias,
    external: react === null ? ['react', 'react/*', 'react-dom', 'react-dom/*', '@tanstack/react-query'] : [],
    plugins: [ofVersion(version)],
  });
  return result.outputFiles[0]?.text ?? '';
}

/**
 * @param {string} version
 * @returns {import('esbuild').Plugin}
 */
function ofVersion(version) {
  return {
    name: 'of-version',
    setup(bundler) {
      bundler.onLoad({ filter: /\/hooks\/src\/version\.ts$/ }, () => ({
        contents: `export const VERSION = ${JSON.stringify(version)};`,
      }));
    },
  };
}
