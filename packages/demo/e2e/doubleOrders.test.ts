import { expect } from 'playwright/test';
import { test } from 'vitest';
import { orderPage, readBalance, readOrders } from './support/buyer.js';
import { shareDemo } from './support/scenario.js';
import { stripeAccount } from './support/stripeAccount.js';

const inBrowser = shareDemo();

test(
  'row 1: a double click on Place order makes one order',
  inBrowser(async ({ page, demo }) => {
    const balanceBefore = await readBalance(demo.emulatorUrl);
    const form = orderPage(page);
    await form.open();
    await form.quantity.fill('100');
    await form.reviewButton.click();
    await form.placeButton.dblclick();
    await expect(form.placed).toBeVisible();
    expect(await readOrders(page)).toHaveLength(1);
    expect(await readBalance(demo.emulatorUrl)).toBe(balanceBefore - 10_000);
  }),
);

test(
  'row 1: two clicks before the page can draw again send one request',
  inBrowser(async ({ page, demo }) => {
    const balanceBefore = await readBalance(demo.emulatorUrl);
    const form = orderPage(page);
    const keys: (string | undefined)[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') keys.push(request.headers()['idempotency-key']);
    });
    await form.open();
    await form.quantity.fill('100');
    await form.reviewButton.click();
    await form.placeButton.evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
    await expect(form.placed).toBeVisible();
    expect(keys).toEqual([expect.any(String)]);
    expect(await readOrders(page)).toHaveLength(1);
    expect(await readBalance(demo.emulatorUrl)).toBe(balanceBefore - 10_000);
  }),
);

test(
  'row 3: buys once when the page is reloaded between request and answer',
  inBrowser(async ({ page, demo }) => {
    const account = stripeAccount(demo.emulatorUrl);
    const balanceBefore = await readBalance(demo.emulatorUrl);
    const form = orderPage(page);
    await form.open();
    await form.quantity.fill('100');
    await form.reviewButton.click();
    await account.control('/faults', { kind: 'hold', method: 'POST', path: '/v1/climate/orders' });
    await form.placeButton.click();
    await expect.poll(() => account.heldRequests()).toBe(1);
    await page.reload();
    const unknown = page.getByRole('dialog', { name: 'Was your order placed?' });
    await expect(unknown).toContainText('nothing is bought twice');
    await account.control('/faults/release');
    await unknown.getByRole('button', { name: 'Ask again' }).click();
    await expect(form.placed).toBeVisible();
    expect(await readOrders(page)).toHaveLength(1);
    expect(await readBalance(demo.emulatorUrl)).toBe(balanceBefore - 10_000);
  }),
);

test(
  'row 3: buys once when the answer is lost and the page is reloaded before asking again',
  inBrowser(async ({ page, demo, expectConsoleError }) => {
    expectConsoleError(/ERR_FAILED/);
    const balanceBefore = await readBalance(demo.emulatorUrl);
    const form = orderPage(page);
    await form.open();
    await form.quantity.fill('100');
    await form.reviewButton.click();
    await page.route('**/api/offtake/orders', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await form.placeButton.click();
    const unknown = page.getByRole('dialog', { name: 'Was your order placed?' });
    await expect(unknown).toContainText('nothing is bought twice');
    await page.unroute('**/api/offtake/orders');
    await page.reload();
    await unknown.getByRole('button', { name: 'Ask again' }).click();
    await expect(form.placed).toBeVisible();
    expect(await readOrders(page)).toHaveLength(1);
    expect(await readBalance(demo.emulatorUrl)).toBe(balanceBefore - 10_000);
  }),
);

test(
  'row 4: asks before the same is ordered in a second tab, and buys it only when it is wanted',
  inBrowser(async ({ page, context, demo, expectConsoleError }) => {
    expectConsoleError(/status of 409/);
    const balanceBefore = await readBalance(demo.emulatorUrl);
    const second = await context.newPage();
    const [form, secondForm] = [orderPage(page), orderPage(second)];
    for (const each of [form, secondForm]) {
      await each.open();
      await each.quantity.fill('100');
      await each.reviewButton.click();
    }
    await form.placeButton.click();
    await expect(form.placed).toBeVisible();
    await secondForm.placeButton.click();
    const duplicate = second.getByRole('dialog', { name: 'Order this once more?' });
    await expect(duplicate).toContainText('Nothing was ordered by it');
    expect(await readBalance(demo.emulatorUrl)).toBe(balanceBefore - 10_000);
    await duplicate.getByRole('button', { name: /^Order once more/ }).click();
    await expect(secondForm.placed).toBeVisible();
    expect(await readOrders(page)).toHaveLength(2);
    expect(await readBalance(demo.emulatorUrl)).toBe(balanceBefore - 20_000);
  }),
);
