import { env } from 'node:process';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, ensureChromium } from '../../../.ci/ensureChromium.mjs';
import { buildPages } from '../browser/buildPages.mjs';
import { importBundled } from '../browser/importBundled.mjs';

// How long it takes from a webhook of Stripe's to the pixel that shows it: pnpm --filter @offtake/bench live.
// CHANGES for more or fewer.

const CHANGES = Number(env.CHANGES ?? 60);
const ORDERS = 50;
const POLL_SECONDS = 30;

const { startShop } = await importBundled('live/shop.mjs');
const pages = await buildPages({
  folder: import.meta.dirname,
  contenders: [{ name: 'orders', file: 'orders.jsx' }],
});
const files = pages.get('orders');
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
console.log(`Chromium ${browser.version()}, Node ${process.version}, ${ORDERS} orders on the page\n`);
console.log('from the webhook to the pixel, ms (P13)         p50      p95      max');
await measure('server-sent events', { hasEvents: true, changes: CHANGES });
// Each waits for the next look, so a few are enough to see that none waits longer.
await measure(`asking every ${POLL_SECONDS} s`, { hasEvents: false, changes: Math.min(CHANGES, 3) });
await browser.close();

async function measure(name, { hasEvents, changes }) {
  const shop = await startShop({ orders: ORDERS, hasEvents, files });
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
  await page.goto(shop.url);
  await page.waitForFunction((count) => globalThis.bench?.isReady(count), ORDERS);
  if (hasEvents) await page.waitForFunction(() => globalThis.bench.status() === 'live');
  const latencies = [];
  for (let change = 0; change < changes; change += 1) {
    const order = shop.orders[change % ORDERS];
    const year = 2028 + Math.floor(change / ORDERS);
    const shown = page.evaluate(([id, text]) => globalThis.bench.shown(id, text), [order.id, String(year)]);
    const sentAt = await shop.delay(order, year);
    latencies.push((await shown) - sentAt);
  }
  await page.close();
  shop.stop();
  const sorted = latencies.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(0).padStart(9);
  console.log(`${`${name} (${changes} changes)`.padEnd(44)}${at(0.5)}${at(0.95)}${at(1)}`);
}
