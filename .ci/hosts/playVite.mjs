import { join } from 'node:path';
import { execPath } from 'node:process';
import { orderFormPage, orderListPage } from '@offtake/testing/pages';
import { findPort } from './findPort.mjs';
import { installHost } from './installHost.mjs';
import { openPage } from './openPage.mjs';
import { readVersion } from './readVersion.mjs';
import { runInHost } from './runInHost.mjs';
import { startInHost } from './startInHost.mjs';

const root = join(import.meta.dirname, '../..');
const typescript = join(root, 'node_modules/typescript/bin/tsc');

/** As the template of Vite has it, but for libraries, which are checked too: ours are among them. */
const BUNDLED = [
  '--target',
  'es2023',
  '--module',
  'esnext',
  '--moduleResolution',
  'bundler',
  '--jsx',
  'react-jsx',
  '--types',
  'vite/client',
];

/**
 * Follows docs/guides/getting-started.md: an app of Vite, with our server and the emulator behind it, in which an order
 * is placed in Chromium.
 *
 * @param {import('../hosts.mjs').Host} host
 * @param {{ react: '18' | '19' }} options
 */
export async function playVite(host, { react }) {
  const suffix = react === '18' ? '-18' : '';
  const versions = {
    react: readVersion(`react${suffix}`),
    'react-dom': readVersion(`react-dom${suffix}`),
    ...(react === '18' && { '@types/react': '^18.3.0', '@types/react-dom': '^18.3.0' }),
    stripe: readVersion('stripe'),
    vite: readVersion('vite'),
  };
  await installHost(host, { app: join(root, 'docs/examples/getting-started'), versions });
  const { folder } = host;
  await runInHost(folder, [execPath, typescript, '--noEmit', '--strict', ...BUNDLED, 'main.tsx']);
  await runInHost(folder, [execPath, vite(folder), 'build']);
  const { url, stop } = await start(folder);
  try {
    await order(url);
  } finally {
    await stop();
  }
}

/** @param {string} folder */
function vite(folder) {
  return join(folder, 'node_modules/vite/bin/vite.js');
}

/** @param {string} folder */
async function start(folder) {
  const command = join(folder, 'node_modules/.bin/stripe-climate-emulator');
  const emulator = await startInHost(folder, [command, '--port', '0'], { says: /emulator on http:\S+:(\d+)/ });
  const env = { PORT: String(await findPort()), STRIPE_PORT: emulator.said[1] ?? '' };
  const server = await startInHost(folder, [execPath, 'server.mjs'], { says: /Offtake on http/, env });
  // A built app is proxied as one that is developed.
  const preview = [execPath, vite(folder), 'preview', '--port', String(await findPort()), '--strictPort'];
  const pages = await startInHost(folder, [...preview, '--host', '127.0.0.1'], {
    says: /http:\/\/127\.0\.0\.1:\d+\//,
    env,
  });
  const stop = async () => void (await Promise.all([pages, server, emulator].map((each) => each.stop())));
  return { url: pages.said[0], stop };
}

/** @param {string} url */
async function order(url) {
  const { page, words, close } = await openPage(url);
  try {
    const form = orderFormPage(page);
    await form.ready();
    await form.enterTons('2.5');
    await form.placeOrder();
    await form.placed.waitFor();
    await orderListPage(page).row('2.5').waitFor();
    if (words.length > 0) throw new Error(`Said in the console:\n${words.join('\n')}`);
  } finally {
    await close();
  }
}
