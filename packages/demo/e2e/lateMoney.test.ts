import { expect } from 'playwright/test';
import { test } from 'vitest';
import { expectBoughtOnce, goToPayment, orderPage, sendInvoice, showOrder } from './support/buyer.js';
import { CARDS, payByBank, payByCard } from './support/hostedPage.js';
import { PATIENCE } from './support/patientExpect.js';
import { shareDemo } from './support/shareDemo.js';
import { stripeAccount } from './support/stripeAccount.js';

const inBrowser = shareDemo();

const DAY_SECONDS = 86_400;

test(
  'shows a payment as settling until its money can be used, and orders then',
  inBrowser(async ({ page, demo }) => {
    const account = stripeAccount(demo.emulatorUrl);
    const id = await goToPayment(page, '100');
    await payByCard(page, CARDS.settling);
    await expect(page.getByRole('heading', { name: 'Payment received' })).toBeVisible(PATIENCE);
    await page.goto('/orders');
    await expect(page.getByRole('row').filter({ hasText: '$100.00' })).toContainText('Payment settling');
    const progress = await showOrder(page, id);
    await expect(progress).toContainText('The order is made as soon as the money can be used');
    expect(await account.climateOrdersOf(id)).toEqual([]);
    await account.advance(3 * DAY_SECONDS);
    await expect(progress).toContainText('Confirmed', PATIENCE);
    await expectBoughtOnce(page, { account, id });
  }),
);

test(
  'waits for a bank that takes days to answer',
  inBrowser(async ({ page, demo }) => {
    const account = stripeAccount(demo.emulatorUrl);
    const id = await goToPayment(page, '120');
    await payByBank(page);
    await page.waitForURL('**/removal?**');
    await expect(page.getByRole('heading', { name: 'Waiting for the payment' })).toBeVisible();
    expect(await account.climateOrdersOf(id)).toEqual([]);
    await account.advance(8 * DAY_SECONDS);
    await expect(await showOrder(page, id)).toContainText('Confirmed', PATIENCE);
    await expectBoughtOnce(page, { account, id });
  }),
);

test(
  'says that nothing was ordered when Stripe’s page closed unpaid',
  inBrowser(async ({ page, demo }) => {
    const account = stripeAccount(demo.emulatorUrl);
    const id = await goToPayment(page, '130');
    await account.advance(2 * DAY_SECONDS);
    await showOrder(page, id);
    await expect(page.getByText('It was not paid in time. Nothing was ordered.')).toBeVisible(PATIENCE);
    await page.goto('/orders');
    await expect(page.getByRole('row').filter({ hasText: '$130.00' })).toContainText('Not paid in time');
    expect(await account.climateOrdersOf(id)).toEqual([]);
  }),
);

test(
  'says that no money came when an invoice was marked as paid',
  inBrowser(async ({ page, demo }) => {
    const account = stripeAccount(demo.emulatorUrl);
    await orderPage(page).open();
    const id = await sendInvoice(page, { dollars: '140' });
    const invoice = await account.objectOf('invoices', id);
    await account.post(`/v1/invoices/${invoice.id}/pay`, { paid_out_of_band: 'true' });
    await showOrder(page, id);
    await expect(page.getByText('no money came through Stripe, so nothing was ordered')).toBeVisible(PATIENCE);
    await page.goto('/orders');
    await expect(page.getByRole('row').filter({ hasText: '$140.00' })).toContainText('Needs review');
    expect(await account.climateOrdersOf(id)).toEqual([]);
  }),
);

test(
  'says that the balance is too low when a payout took the money, and orders when it is back',
  inBrowser(async ({ page, demo }) => {
    const account = stripeAccount(demo.emulatorUrl);
    const id = await goToPayment(page, '150');
    await account.control('/faults', { kind: 'hold', method: 'POST', path: '/v1/climate/orders' });
    await payByCard(page, CARDS.atOnce);
    await expect.poll(() => account.heldRequests(), PATIENCE).toBe(1);
    await account.control('/balance', { currency: 'usd', available: 0 });
    await account.control('/faults/release');
    const progress = await showOrder(page, id);
    await expect(progress).toContainText('the Stripe balance is too low for the order right now', PATIENCE);
    expect(await account.climateOrdersOf(id)).toEqual([]);
    await account.control('/balance', { currency: 'usd', add: 1_000_000 });
    await account.advance(DAY_SECONDS);
    await expect(progress).toContainText('Confirmed', PATIENCE);
    await expectBoughtOnce(page, { account, id });
  }),
);
