import { expect } from 'playwright/test';
import { test } from 'vitest';
import { orderPage, orderTons } from './support/buyer.js';
import { shareDemo } from './support/shareDemo.js';

const inBrowser = shareDemo();

test(
  'follows an order to its certificate while Stripe is played from the control page',
  inBrowser(async ({ page, context, demo }) => {
    await orderTons(page, '2');
    await orderPage(page).followLink.click();
    const timeline = page.getByRole('list', { name: 'Where this order stands' });
    await expect(timeline.getByRole('listitem').filter({ hasText: 'Delivery' })).toContainText('by 2027');
    await expect(page.getByRole('button', { name: 'Cancel order' })).toBeVisible();
    const orderUrl = page.url();

    await page.getByRole('link', { name: 'Play Stripe' }).click();
    await expect(page).toHaveURL(`${demo.emulatorUrl}/_emulator`);
    await page.getByRole('button', { name: '+1 day' }).click();
    await page.goto(orderUrl);
    await expect(timeline).toBeVisible();
    await expect(page.getByRole('button', { name: 'Cancel order' })).toHaveCount(0);

    await page.getByRole('link', { name: 'Play Stripe' }).click();
    await page.getByRole('button', { name: '+1 year' }).click();
    await page.getByRole('button', { name: '+1 year' }).click();
    await expect(page.getByRole('row').filter({ hasText: '2027' }).getByText('Delivered')).toBeVisible();
    await page.goto(orderUrl);
    await expect(timeline).toContainText('Delivered');

    const [certificate] = await Promise.all([
      context.waitForEvent('page'),
      timeline.getByRole('link', { name: /Open certificate/ }).click(),
    ]);
    await expect(certificate.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(certificate.getByText('2 t', { exact: false }).first()).toBeVisible();
  }),
);
