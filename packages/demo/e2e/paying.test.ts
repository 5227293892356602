import { expect } from 'playwright/test';
import { test } from 'vitest';
import { expectBoughtOnce, goToPayment, orderPage, sendInvoice, showOrder, startTopUp } from './support/buyer.js';
import { CARDS, payByCard } from './support/hostedPage.js';
import { PATIENCE } from './support/patientExpect.js';
import { shareDemo } from './support/shareDemo.js';
import { stripeAccount } from './support/stripeAccount.js';

const inBrowser = shareDemo();

test(
  'orders by card: to Stripe’s page and back, where the order is confirmed under the same id',
  inBrowser(async ({ page, demo }) => {
    const account = stripeAccount(demo.emulatorUrl);
    const form = orderPage(page);
    const id = await goToPayment(page, '100');
    expect(await account.climateOrdersOf(id)).toEqual([]);
    await payByCard(page, CARDS.atOnce);
    await page.waitForURL(`${demo.url}/removal?offtake_order=${id}`);
    await expect(form.placed).toBeVisible(PATIENCE);
    await expect.poll(() => account.deliveriesOf('checkout.session.completed')).toEqual(['succeeded']);
    await form.followLink.click();
    await expect(page).toHaveURL(`${demo.url}/orders/${id}`);
    await expect(page.getByRole('list', { name: 'Where this order stands' })).toContainText('Confirmed');
    await expectBoughtOnce(page, { account, id });
  }),
);

test(
  'goes back from Stripe’s page, and pays later from the order',
  inBrowser(async ({ page, demo, expectConsoleError }) => {
    expectConsoleError(/status of 402/);
    const account = stripeAccount(demo.emulatorUrl);
    const id = await goToPayment(page, '110');
    await page.getByRole('link', { name: 'Back to the shop' }).click();
    await expect(page.getByRole('heading', { name: 'Your order is ready to be paid' })).toBeVisible();
    await page.goto('/orders');
    const row = page.getByRole('row').filter({ hasText: '$110.00' });
    await expect(row).toContainText('Awaiting funds');
    await expect(row.getByRole('link', { name: 'Continue to payment' })).toBeVisible();
    await showOrder(page, id);
    await page.getByRole('link', { name: 'Continue to payment' }).click();
    await payByCard(page, CARDS.declined);
    await expect(page.getByRole('alert')).toContainText('declined');
    await payByCard(page, CARDS.atOnce);
    await expect(orderPage(page).placed).toBeVisible(PATIENCE);
    await expectBoughtOnce(page, { account, id });
  }),
);

test(
  'bills a customer for more than the removal, and orders when the invoice is paid',
  inBrowser(async ({ page, context, demo }) => {
    const account = stripeAccount(demo.emulatorUrl);
    const form = orderPage(page);
    await form.open();
    const line = { description: 'Climate report', amount: '75.50' };
    const id = await sendInvoice(page, { dollars: '200', price: '250', line });
    expect(await account.objectOf('invoices', id)).toMatchObject({ total: 32_550 });

    const [invoice] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: /Open invoice/ }).click(),
    ]);
    await expect(invoice.getByRole('article', { name: 'Invoice' })).toContainText('Climate report');
    await payByCard(invoice, CARDS.atOnce);
    await expect(invoice.getByRole('heading', { name: /^Paid on/ })).toBeVisible();
    await page.bringToFront();
    await expect(form.placed).toBeVisible(PATIENCE);
    await expect.poll(() => account.deliveriesOf('invoice.paid')).toEqual(['succeeded']);
    await expectBoughtOnce(page, { account, id, amountTotal: 20_000 });
  }),
);

test(
  'tops the balance up, and orders when the money has come from the bank',
  inBrowser(async ({ page, demo }) => {
    const account = stripeAccount(demo.emulatorUrl);
    const form = orderPage(page);
    await form.open();
    const id = await startTopUp(page, '300');
    const topUp = await account.objectOf('topups', id);
    await account.control(`/payments/${topUp.id}/topup_succeed`);
    await expect(form.placed).toBeVisible(PATIENCE);
    await expect.poll(() => account.deliveriesOf('topup.succeeded')).toEqual(['succeeded']);
    await expectBoughtOnce(page, { account, id });
  }),
);
