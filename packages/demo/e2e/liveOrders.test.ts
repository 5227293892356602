import { expect } from 'playwright/test';
import { test } from 'vitest';
import { goToPayment, orderTons, readOrders, showOrder } from './support/buyer.js';
import { CARDS, payByCard } from './support/hostedPage.js';
import { PATIENCE } from './support/patientExpect.js';
import { shareDemo } from './support/shareDemo.js';
import { stripeAccount } from './support/stripeAccount.js';

const inBrowser = shareDemo();

test(
  'shows in the list what Stripe tells of an order, without a reload',
  inBrowser(async ({ page, demo }) => {
    const account = stripeAccount(demo.emulatorUrl);
    await orderTons(page, '2');
    const [order] = await readOrders(page);
    await page.goto('/orders');
    const row = page.getByRole('row').filter({ hasText: '2' }).filter({ hasText: 'Confirmed' });
    await expect(row).toBeVisible();
    await account.control(`/orders/${order?.stripe_order}/deliver`);
    await expect(page.getByRole('row').filter({ hasText: 'Delivered' })).toBeVisible(PATIENCE);
  }),
);

test(
  'shows in one tab what was ordered in another, over one stream, also when the first one is closed',
  inBrowser(async ({ page, context }) => {
    const streams: string[] = [];
    context.on('request', (request) => {
      if (request.url().endsWith('/events')) streams.push(request.url());
    });
    await page.goto('/orders');
    await expect.poll(() => streams.length, PATIENCE).toBe(1);
    const second = await context.newPage();
    await second.goto('/orders');
    const third = await context.newPage();
    await orderTons(third, '3');
    const rows = (tab: typeof page) => tab.getByRole('row').filter({ hasText: 'Confirmed' });
    for (const tab of [page, second]) {
      await tab.bringToFront();
      await expect(rows(tab)).toHaveCount(1, PATIENCE);
    }
    expect(streams).toHaveLength(1);

    await page.close();
    await expect.poll(() => streams.length, PATIENCE).toBe(2);
    await orderTons(third, '4');
    await second.bringToFront();
    await expect(rows(second)).toHaveCount(2, PATIENCE);
  }),
);

test(
  'moves an order on that is being paid in another tab',
  inBrowser(async ({ page, context }) => {
    const id = await goToPayment(page, '100');
    const watching = await context.newPage();
    const progress = await showOrder(watching, id);
    await payByCard(page, CARDS.atOnce);
    await watching.bringToFront();
    await expect(progress).toContainText('Confirmed', PATIENCE);
  }),
);
