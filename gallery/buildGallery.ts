import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { promisify } from 'node:util';
import { build, defaultClientConditions, defaultServerConditions, type InlineConfig } from 'vite';
import type { Rendering } from './Rendering.js';

const SOURCE = '@offtake/source';
const ALIAS = { '@storybook/addon-docs/blocks': join(import.meta.dirname, 'page/noDocs.ts') };

/** Where and in what language the server is; the browser is elsewhere. */
const SERVER_ENVIRONMENT = { TZ: 'Pacific/Kiritimati', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' };

/**
 * Builds the page that shows stories, and renders every story on a server.
 *
 * @param outDir where to put it; below a folder that has node_modules.
 */
export async function buildGallery(outDir: string): Promise<Rendering> {
  const pageDir = join(import.meta.dirname, 'page');
  await build({
    ...common(pageDir),
    base: './',
    resolve: { alias: ALIAS, conditions: [SOURCE, ...defaultClientConditions] },
    // The policy allows files of our own only, so nothing is inlined as a data: URL.
    build: { ...commonBuild(join(outDir, 'page')), assetsInlineLimit: 0, modulePreload: false },
  });
  await build({
    ...common(pageDir),
    resolve: { alias: ALIAS, conditions: [SOURCE, ...defaultServerConditions] },
    ssr: { noExternal: true, resolve: { conditions: [SOURCE, ...defaultServerConditions] } },
    build: { ...commonBuild(join(outDir, 'server')), ssr: join(import.meta.dirname, 'renderOnServer.tsx') },
  });
  return await renderStories(outDir);
}

async function renderStories(outDir: string): Promise<Rendering> {
  const file = join(outDir, 'rendered.json');
  const script = join(outDir, 'server/renderOnServer.js');
  await promisify(execFile)(execPath, [script, file], { env: { ...env, ...SERVER_ENVIRONMENT } });
  return JSON.parse(await readFile(file, 'utf8'));
}

function common(root: string): InlineConfig {
  // Only a development build of React says what does not match.
  return { root, mode: 'development', configFile: false, logLevel: 'error' };
}

function commonBuild(outDir: string): InlineConfig['build'] {
  // The stylesheet as it is shipped: `light-dark()` is not lowered to what does not follow a page's own choice.
  const targets = { target: 'es2023', cssTarget: 'esnext' };
  return { outDir, emptyOutDir: true, ...targets, minify: false, cssMinify: false, chunkSizeWarningLimit: Infinity };
}
