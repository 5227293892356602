import { expect } from 'playwright/test';
import { test } from 'vitest';
import { orderPage, orderTons, readBalance, readOrders } from './support/buyer.js';
import { shareDemo } from './support/shareDemo.js';

const inBrowser = shareDemo();

test(
  'a new user orders 100 dollars, follows the order and cancels it',
  inBrowser(async ({ page, demo }) => {
    const balanceBefore = await readBalance(demo.emulatorUrl);
    const form = orderPage(page);
    await form.open();

    await form.quantity.pressSequentially('1');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await form.quantity.fill('50');
    await expect(form.quote).toContainText('0.08 t');
    await expect(form.quote).toContainText('$50.00');
    await form.quantity.fill('100.00');
    await expect(form.quote).toContainText('0.17 t');
    await expect(form.quote).toContainText('$97.09');
    await expect(form.quote).toContainText('$2.91');
    await form.publicName.fill('Westwind Café');

    await form.reviewButton.click();
    await expect(form.review).toContainText("Frontier's 2027 offtake portfolio");
    await expect(form.review).toContainText('0.17 t');
    await expect(form.review).toContainText('Westwind Café');
    await expect(form.review).toContainText(
      'You can cancel for 24 hours: $97.09 comes back, the fees of $2.91 do not.',
    );
    expect(await readOrders(page)).toEqual([]);

    await form.placeButton.click();
    await expect(form.placed).toBeVisible();
    expect(await readBalance(demo.emulatorUrl)).toBe(balanceBefore - 10_000);

    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Orders' }).click();
    await page.getByRole('link', { name: /0\.17 t/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('0.17 t of removal');
    await expect(page).toHaveTitle('0.17 t of removal · Northwind Roasters');
    await expect(page.getByRole('region', { name: 'In the name of' })).toContainText('Westwind Café');
    const timeline = page.getByRole('list', { name: 'Where this order stands' });
    await expect(timeline.getByRole('listitem').first()).toContainText('Ordered');
    await expect(timeline).toContainText('Confirmed');

    await page.getByRole('button', { name: 'Cancel order' }).click();
    const dialog = page.getByRole('alertdialog');
    await expect(dialog).toContainText('Cancel this order?');
    await expect(dialog).toContainText(/Comes back to your balance\s*\$97\.09/);
    await expect(dialog).toContainText(/Fees, not refunded\s*\$2\.91/);
    await dialog.getByRole('button', { name: 'Cancel order' }).click();
    await expect(dialog).toContainText('$97.09 goes back to your Stripe balance.');
    await expect(dialog).toContainText('The fees of $2.91 are not refunded.');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(timeline).toContainText('Canceled on request');
    expect(await readBalance(demo.emulatorUrl)).toBe(balanceBefore - 291);
  }),
);

test(
  'orders 1 ton and a quarter of a ton',
  inBrowser(async ({ page }) => {
    await orderTons(page, '1');
    await orderTons(page, '0.25');
    expect((await readOrders(page)).map(({ metric_tons }) => metric_tons)).toEqual(['0.25', '1']);
    await page.goto('/orders');
    await expect(page.getByRole('link', { name: /Order of 1 t/ })).toBeVisible();
    await expect(page.getByRole('link', { name: /Order of 0\.25 t/ })).toBeVisible();
    await page.goto('/');
    await expect(page.getByRole('link', { name: /^1 t.*\$566\.50/ })).toBeVisible();
  }),
);
