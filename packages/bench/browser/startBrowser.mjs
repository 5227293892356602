import { createServer } from 'node:http';
import { once } from 'node:events';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, ensureChromium } from '../../../.ci/ensureChromium.mjs';
import { buildPages } from './buildPages.mjs';
import { countsInstructions, openMetrics } from './measure.mjs';

/**
 * Starts Chromium and a server of the contenders' pages.
 *
 * @param {object} options
 * @param {string} options.folder as for `buildPages`.
 * @param {{ name: string, file: string, isProfiled?: boolean }[]} options.contenders
 * @param {number} [options.height] of the window, in CSS pixels.
 * @param {Record<string, string>} [options.headers] that each page is sent with.
 * @param {() => void} [options.before] runs in each page before anything else.
 */
export async function startBrowser({ folder, contenders, height = 900, headers = {}, before }) {
  const pages = await buildPages({ folder, contenders });
  const server = createServer(({ url = '/' }, response) => {
    const [, name = '', path = ''] = /^\/([^/]*)(\/.*)$/.exec(url) ?? [];
    const content = pages.get(decodeURIComponent(name))?.get(path);
    response.writeHead(content ? 200 : 404, { 'content-type': typeOf(path), ...headers }).end(content);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
  const browserSession = await browser.newBrowserCDPSession();
  const hasInstructions = countsInstructions();

  return {
    hasInstructions,
    about: `Chromium ${browser.version()}, Node ${process.version}`,
    /** Opens the page of a contender and measures in it; the page is closed after. */
    inPage: async (name, play) => {
      const page = await browser.newPage({ viewport: { width: 1_200, height } });
      try {
        if (before) await page.addInitScript(before);
        page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
        await page.goto(`http://127.0.0.1:${server.address().port}/${encodeURIComponent(name)}/`);
        await page.waitForFunction(() => globalThis.bench !== undefined);
        const session = await openMetrics(page);
        return await play({ page, session, context: { browserSession, session, hasInstructions } });
      } finally {
        await page.close();
      }
    },
    stop: async () => {
      await browser.close();
      server.close();
    },
  };
}

function typeOf(path) {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.css') ? 'text/css' : 'text/html';
}
