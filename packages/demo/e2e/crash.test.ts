import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { afterAll, beforeAll, test } from 'vitest';
import { orderPage, readBalance, readOrders } from './support/buyer.js';
import { CHROMIUM_ARGS, ensureChromium } from '../../../.ci/ensureChromium.mjs';
import { createStateDir } from './support/createStateDir.js';
import { LONG_WALK_MS, patientExpect as expect } from './support/patientExpect.js';
import { startDemo, type RunningDemo } from './support/startDemo.js';
import { stripeAccount } from './support/stripeAccount.js';
import { watchKeys } from './support/watchKeys.js';

const LONG_WALK = { timeout: LONG_WALK_MS };

let demo: RunningDemo;
let stateDir: string;
let profile: string;
beforeAll(async () => {
  stateDir = await createStateDir();
  profile = await mkdtemp(join(tmpdir(), 'offtake-profile-'));
  demo = await startDemo({ OFFTAKE_STATE_DIR: stateDir });
});
afterAll(async () => {
  await demo?.stop();
  await Promise.all([stateDir, profile].map((path) => rm(path, { recursive: true, force: true })));
});

test(
  'row 3: buys once when the tab crashes between the click and the answer, and is loaded again',
  LONG_WALK,
  async () => {
    const context = await openBrowser();
    try {
      const account = stripeAccount(demo.emulatorUrl);
      const balanceBefore = await readBalance(demo.emulatorUrl);
      const [page] = context.pages();
      if (!page) throw new Error('The browser has opened without a tab.');
      const keys = watchKeys(page);
      const form = orderPage(page);
      await form.open();
      await form.quantity.fill('100');
      await form.reviewButton.click();
      await account.control('/faults', { kind: 'hold', method: 'POST', path: '/v1/climate/orders' });
      await form.placeButton.click();
      await expect.poll(() => account.heldRequests()).toBe(1);

      const [keyBefore] = keys;
      const reloaded = await crashAndReload(context, page);
      const keysAfter = watchKeys(reloaded);
      const unknown = reloaded.getByRole('dialog', { name: 'Was your order placed?' });
      await expect(unknown).toContainText('nothing is bought twice');
      await account.control('/faults/release');
      await unknown.getByRole('button', { name: 'Ask again' }).click();
      await expect(orderPage(reloaded).placed).toBeVisible();
      expect(keysAfter).toEqual([keyBefore]);
      const [order, ...others] = await readOrders(page);
      expect(others).toEqual([]);
      expect(await account.climateOrdersOf(order?.id ?? '')).toHaveLength(1);
      expect(await readBalance(demo.emulatorUrl)).toBe(balanceBefore - 10_000);
    } finally {
      await context.close();
    }
  },
);

/** A browser that can be spoken to a second time: Playwright gives up a page whose renderer is gone. */
function openBrowser(): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    args: [...CHROMIUM_ARGS, '--remote-debugging-port=0'],
    baseURL: demo.url,
  });
}

/**
 * Ends the process that draws the page, without a chance to finish or to keep anything, and then presses what the
 * browser offers in its place: to load the page again, in the same tab.
 */
async function crashAndReload(context: BrowserContext, page: Page): Promise<Page> {
  const tab = await context.newCDPSession(page);
  const { targetInfo } = await tab.send('Target.getTargetInfo');
  const crashed = page.waitForEvent('crash');
  // It does not come to an answer.
  void tab.send('Page.crash').catch(() => {});
  await crashed;
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('The browser is gone with its page.');
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: targetInfo.targetId, flatten: false });
  const answered = new Promise<void>((resolve) => browser.once('Target.receivedMessageFromTarget', () => resolve()));
  await browser.send('Target.sendMessageToTarget', { sessionId, message: '{"id":1,"method":"Page.reload"}' });
  await answered;
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const again = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const reloaded = again.contexts()[0]?.pages()[0];
  if (!reloaded) throw new Error('The tab is gone with its renderer.');
  return reloaded;
}
