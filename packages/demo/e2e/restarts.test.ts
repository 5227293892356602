import { expect } from 'playwright/test';
import { afterAll, describe, test } from 'vitest';
import {
  continueToPayment,
  expectBoughtOnce,
  goToPayment,
  orderPage,
  readOrders,
  sendInvoice,
  showOrder,
  startTopUp,
} from './support/buyer.js';
import { CARDS, payByCard } from './support/hostedPage.js';
import { PATIENCE } from './support/patientExpect.js';
import { shareDemo, type Surroundings } from './support/shareDemo.js';
import { startDatabase } from './support/startDatabase.js';
import { startEmulator } from './support/startEmulator.js';
import { stripeAccount } from './support/stripeAccount.js';

/** Longer than a process that has died may seem to be at work still. */
const LEASE_SECONDS = 600;

/** What a browser says of a host that does not answer, and of one that is still finding out. */
const WHILE_DEAD = /ERR_CONNECTION|ERR_EMPTY|ERR_INCOMPLETE|status of 409/;

const CLIMATE_ORDER = { method: 'POST', path: '/v1/climate/orders' };

const database = await startDatabase();
afterAll(() => database?.end());

const STORES = [
  { store: 'PGlite', settings: {}, isThere: true },
  { store: 'Postgres', settings: { DATABASE_URL: database?.url ?? '' }, isThere: database !== null },
];

describe.each(STORES)('on $store, a host that is killed', ({ settings, isThere }) => {
  if (!isThere) return;

  /** Stripe goes on while the host is dead, so its emulator is a process of its own. */
  const inBrowser = shareDemo(async (): Promise<Surroundings> => {
    const emulator = await startEmulator();
    return { environment: { STRIPE_API_BASE: emulator.url, ...settings }, end: emulator.stop };
  });

  test(
    'while the buyer is on Stripe’s page orders once it is paid',
    inBrowser(async ({ page, demo, killDemo, startDemoAgain, expectConsoleError }) => {
      expectConsoleError(WHILE_DEAD);
      const account = stripeAccount(demo.emulatorUrl);
      const id = await goToPayment(page, '100');
      await killDemo();
      await startDemoAgain();
      await payByCard(page, CARDS.atOnce);
      await expect(orderPage(page).placed).toBeVisible(PATIENCE);
      await expectBoughtOnce(page, { account, id });
    }),
  );

  test(
    'before it hears of a payment, an invoice and a top-up hears of them when it is back, and orders',
    inBrowser(async ({ page, demo, killDemo, startDemoAgain, expectConsoleError }) => {
      expectConsoleError(WHILE_DEAD);
      const account = stripeAccount(demo.emulatorUrl);
      const orderMore = page.getByRole('button', { name: 'Order more' });
      await orderPage(page).open();
      const toppedUp = await startTopUp(page, '150');
      await orderMore.click();
      const invoiced = await sendInvoice(page, { dollars: '160' });
      await orderMore.click();
      const paid = await continueToPayment(page, '170');
      const topUp = await account.objectOf('topups', toppedUp);
      const invoice = await account.objectOf('invoices', invoiced);
      await killDemo();
      await account.control(`/payments/${topUp.id}/topup_succeed`);
      await account.post(`/v1/invoices/${invoice.id}/pay`, { payment_method: 'pm_card_bypassPending' });
      await Promise.all([page.waitForEvent('requestfailed'), payByCard(page, CARDS.atOnce)]);
      await startDemoAgain();
      await page.goto(`/removal?offtake_order=${paid}`);
      await expect(orderPage(page).placed).toBeVisible(PATIENCE);
      for (const id of [paid, invoiced, toppedUp]) {
        await expect(await showOrder(page, id)).toContainText('Confirmed', PATIENCE);
        await expectBoughtOnce(page, { account, id });
      }
    }),
  );

  test(
    'between Stripe’s event and the order makes the order when it is back',
    inBrowser(async ({ page, demo, killDemo, startDemoAgain, expectConsoleError }) => {
      expectConsoleError(WHILE_DEAD);
      const account = stripeAccount(demo.emulatorUrl);
      const id = await goToPayment(page, '120');
      await account.control('/faults', { kind: 'hold', ...CLIMATE_ORDER });
      await payByCard(page, CARDS.atOnce);
      await expect.poll(() => account.heldRequests(), PATIENCE).toBe(1);
      await killDemo();
      expect(await account.climateOrdersOf(id)).toEqual([]);
      await startDemoAgain();
      await account.advance(LEASE_SECONDS);
      await expect(await showOrder(page, id)).toContainText('Confirmed', PATIENCE);
      // What the dead process had sent arrives at last.
      await account.control('/faults/release');
      await expectBoughtOnce(page, { account, id });
    }),
  );

  test(
    'between the order and writing it down finds it when it is back',
    inBrowser(async ({ page, demo, killDemo, startDemoAgain, expectConsoleError }) => {
      expectConsoleError(WHILE_DEAD);
      const account = stripeAccount(demo.emulatorUrl);
      const id = await goToPayment(page, '130');
      await account.control('/faults', { kind: 'slow_drip', ms: 5_000, ...CLIMATE_ORDER });
      await payByCard(page, CARDS.atOnce);
      await expect.poll(async () => (await account.climateOrdersOf(id)).length, PATIENCE).toBe(1);
      await killDemo();
      await startDemoAgain();
      await account.advance(LEASE_SECONDS);
      await expect(await showOrder(page, id)).toContainText('Confirmed', PATIENCE);
      await expectBoughtOnce(page, { account, id });
    }),
  );

  test(
    'while it orders from the balance answers the buyer who asks again',
    inBrowser(async ({ page, demo, killDemo, startDemoAgain, expectConsoleError }) => {
      expectConsoleError(WHILE_DEAD);
      const account = stripeAccount(demo.emulatorUrl);
      const form = orderPage(page);
      await form.open();
      await form.quantity.fill('140');
      await form.reviewButton.click();
      await account.control('/faults', { kind: 'slow_drip', ms: 5_000, ...CLIMATE_ORDER });
      const before = await account.countClimateOrders();
      await form.placeButton.click();
      await expect.poll(() => account.countClimateOrders(), PATIENCE).toBe(before + 1);
      await killDemo();
      const unknown = page.getByRole('dialog', { name: 'Was your order placed?' });
      await expect(unknown).toBeVisible(PATIENCE);
      await startDemoAgain();
      await account.advance(LEASE_SECONDS);
      await unknown.getByRole('button', { name: 'Ask again' }).click();
      await expect(form.placed).toBeVisible(PATIENCE);
      const [order] = await readOrders(page);
      await expectBoughtOnce(page, { account, id: String(order?.id) });
      expect(await account.countClimateOrders()).toBe(before + 1);
    }),
  );
});
