import { expect } from 'playwright/test';
import { test } from 'vitest';
import { orderPage, orderTons, readOrders } from './support/buyer.js';
import { shareDemo } from './support/shareDemo.js';

const inBrowser = shareDemo();

const BAD_AMOUNTS: readonly { typed: string; message: string }[] = [
  { typed: '1,5', message: 'Enter a number.' },
  { typed: '1e9', message: 'Enter a number.' },
  { typed: '-1', message: 'Enter a number.' },
  { typed: '0', message: 'Enter more than zero.' },
  { typed: '0.001', message: 'Enter fewer decimals.' },
  { typed: '', message: 'Fill this in.' },
];

test(
  'says what is wrong with an amount, buys nothing and keeps the draft',
  inBrowser(async ({ page }) => {
    const form = orderPage(page);
    await form.open();
    for (const { typed, message } of BAD_AMOUNTS) {
      await form.quantity.fill(typed);
      await form.reviewButton.click();
      await expect(page.getByRole('alert')).toHaveText(message);
      await expect(form.quantity).toBeFocused();
      await expect(form.quantity).toHaveValue(typed);
      await expect(form.quantity).toHaveAccessibleDescription(new RegExp(message));
      await expect(form.review).toHaveCount(0);
    }
    expect(await readOrders(page)).toEqual([]);
  }),
);

test(
  'says that fewer tons are left than are wanted',
  inBrowser(async ({ page }) => {
    const form = orderPage(page);
    await form.open();
    await form.enterTons('18001');
    await form.reviewButton.click();
    await expect(page.getByRole('alert')).toContainText('There is not that much left.');
    await expect(form.quantity).toHaveValue('18001');
    await expect(form.review).toHaveCount(0);
    expect(await readOrders(page)).toEqual([]);
  }),
);

test(
  'says that a name of 5,001 characters is too long',
  inBrowser(async ({ page }) => {
    const form = orderPage(page);
    const name = 'n'.repeat(5_001);
    await form.open();
    await form.quantity.fill('100');
    await form.publicName.fill(name);
    await form.reviewButton.click();
    await expect(page.getByRole('alert')).toHaveText('Shorten this to 5,000 characters.');
    await expect(form.publicName).toBeFocused();
    await expect(form.publicName).toHaveValue(name);
    await expect(form.quantity).toHaveValue('100');
    await expect(form.review).toHaveCount(0);
    expect(await readOrders(page)).toEqual([]);
  }),
);

test(
  'keeps the draft through a reload, also from the review step',
  inBrowser(async ({ page }) => {
    const form = orderPage(page);
    await form.open();
    await form.quantity.fill('123.45');
    await form.publicName.fill('Café Vind');
    await page.reload();
    await expect(form.quantity).toHaveValue('123.45');
    await expect(form.publicName).toHaveValue('Café Vind');

    await form.reviewButton.click();
    await expect(form.review).toBeVisible();
    await page.reload();
    await expect(form.quantity).toHaveValue('123.45');
    expect(await readOrders(page)).toEqual([]);
  }),
);

test(
  'has the orders still after the server was stopped and started',
  inBrowser(async ({ page, restartDemo }) => {
    await orderTons(page, '0.5');
    const [before] = await readOrders(page);
    await restartDemo();
    await page.goto('/orders');
    await page.getByRole('link', { name: /Order of 0\.5 t/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('0.5 t of removal');
    expect(await readOrders(page)).toEqual([before]);
  }),
);
