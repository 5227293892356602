import { join } from 'node:path';
import { execPath } from 'node:process';
import { findPort } from './findPort.mjs';
import { installHost } from './installHost.mjs';
import { openPage } from './openPage.mjs';
import { readVersion } from './readVersion.mjs';
import { runInHost } from './runInHost.mjs';
import { startInHost } from './startInHost.mjs';

const app = join(import.meta.dirname, '../../docs/examples/next');

/** What is followed once the page is there. When it begins, orders are looked at once, for what changed in between. */
const STREAM = '/api/offtake/events';

/**
 * A Next app: rendered on the server from what was read in process, hydrated without a request or a word of warning.
 *
 * @param {import('../hosts.mjs').Host} host
 */
export async function playNext(host) {
  const versions = Object.fromEntries(['react', 'react-dom', 'stripe'].map((name) => [name, readVersion(name)]));
  await installHost(host, { app, versions });
  const { folder } = host;
  const next = [execPath, join(folder, 'node_modules/next/dist/bin/next')];
  await runInHost(folder, [...next, 'build']);
  const port = await findPort();
  const command = [...next, 'start', '--port', String(port), '--hostname', '127.0.0.1'];
  const { stop } = await startInHost(folder, command, { says: /Ready in/ });
  try {
    await look(`http://127.0.0.1:${port}`);
  } finally {
    await stop();
  }
}

/** @param {string} address */
async function look(address) {
  const html = await (await fetch(address)).text();
  assert(html.includes('ord_delivered'), 'The server did not render the orders that it had read.');
  const route = await fetch(`${address}/api/offtake/orders`);
  assert((await route.text()).includes('ord_delivered'), `The route answers ${route.status}, and no orders.`);
  const { page, words, requests, close } = await openPage(address);
  try {
    const streamed = page.waitForRequest((request) => request.url().endsWith(STREAM));
    // Only a hydrated form takes what is typed.
    await page.locator('form input[inputmode=decimal]').first().fill('5');
    await streamed;
    const read = requests.slice(0, requests.indexOf(STREAM)).filter((path) => path.startsWith('/api/'));
    assert(read.length === 0, `Read again after hydration: ${read.join(', ')}`);
    assert(words.length === 0, `Said in the console: ${words.join('\n')}`);
  } finally {
    await close();
  }
}

/**
 * @param {boolean} isSo
 * @param {string} message
 */
function assert(isSo, message) {
  if (!isSo) throw new Error(message);
}
