import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { test } from 'vitest';
import { orderPage, readBalance, readOrders } from './support/buyer.js';
import { shareDemo, type Scenario } from './support/shareDemo.js';
import { stripeAccount } from './support/stripeAccount.js';
import { watchKeys } from './support/watchKeys.js';

const inBrowser = shareDemo();

const CLIMATE_ORDER = { method: 'POST', path: '/v1/climate/orders' };

/** Two tabs of one buyer, both with the same order under review, and the keys under which they send. */
async function openTwoTabs({ page, context }: Scenario) {
  const keys = watchKeys(context);
  const second = await context.newPage();
  const [form, secondForm] = [orderPage(page), orderPage(second)];
  for (const each of [form, secondForm]) {
    await each.open();
    await each.quantity.fill('100');
    await each.reviewButton.click();
  }
  return { second, form, secondForm, keys };
}

const question = (page: Page) => page.getByRole('dialog', { name: 'Was your order placed?' });

test(
  'row 4: two tabs that place the same at once send one request, and both show the order',
  inBrowser(async (scenario) => {
    const { page, demo } = scenario;
    const account = stripeAccount(demo.emulatorUrl);
    const balanceBefore = await readBalance(demo.emulatorUrl);
    const { form, secondForm, keys } = await openTwoTabs(scenario);
    await account.control('/faults', { kind: 'hold', ...CLIMATE_ORDER });
    await form.placeButton.click();
    await expect.poll(() => account.heldRequests()).toBe(1);
    await secondForm.placeButton.click();
    await expect(secondForm.review.getByRole('button', { name: 'Placing order…' })).toBeVisible();
    await account.control('/faults/release');
    await expect(form.placed).toBeVisible();
    await expect(secondForm.placed).toBeVisible();
    expect(keys).toHaveLength(1);
    expect(await readOrders(page)).toHaveLength(1);
    expect(await readBalance(demo.emulatorUrl)).toBe(balanceBefore - 10_000);
  }),
);

test(
  'row 3: a tab that is closed while it orders leaves its key to the other, which finds the one order',
  inBrowser(async (scenario) => {
    const { page, demo } = scenario;
    const account = stripeAccount(demo.emulatorUrl);
    const balanceBefore = await readBalance(demo.emulatorUrl);
    const { second, form, secondForm, keys } = await openTwoTabs(scenario);
    await account.control('/faults', { kind: 'hold', ...CLIMATE_ORDER });
    await secondForm.placeButton.click();
    await expect.poll(() => account.heldRequests()).toBe(1);
    await form.placeButton.click();
    await expect(form.review.getByRole('button', { name: 'Placing order…' })).toBeVisible();
    await second.close();
    await expect(question(page)).toContainText('nothing is bought twice');
    await account.control('/faults/release');
    await question(page).getByRole('button', { name: 'Ask again' }).click();
    await expect(form.placed).toBeVisible();
    expect(new Set(keys).size).toBe(1);
    expect(await readOrders(page)).toHaveLength(1);
    expect(await readBalance(demo.emulatorUrl)).toBe(balanceBefore - 10_000);
  }),
);

test(
  'row 3: a new tab after the only one was closed while it ordered asks before the same is bought again',
  inBrowser(async ({ page, context, demo, expectConsoleError }) => {
    expectConsoleError(/status of 409/);
    const account = stripeAccount(demo.emulatorUrl);
    const balanceBefore = await readBalance(demo.emulatorUrl);
    const closed = await context.newPage();
    const [form, closedForm] = [orderPage(page), orderPage(closed)];
    await closedForm.open();
    await closedForm.quantity.fill('100');
    await closedForm.reviewButton.click();
    await account.control('/faults', { kind: 'hold', ...CLIMATE_ORDER });
    await closedForm.placeButton.click();
    await expect.poll(() => account.heldRequests()).toBe(1);
    await closed.close();
    await account.control('/faults/release');
    await form.open();
    await form.quantity.fill('100');
    await form.reviewButton.click();
    await form.placeButton.click();
    await expect(page.getByRole('dialog', { name: 'Order this once more?' })).toBeVisible();
    expect(await readOrders(page)).toHaveLength(1);
    expect(await readBalance(demo.emulatorUrl)).toBe(balanceBefore - 10_000);
  }),
);

test(
  'row 4: two tabs share the question what became of an order whose answer was lost, and the answer to it',
  inBrowser(async (scenario) => {
    const { page, context, demo, expectConsoleError } = scenario;
    expectConsoleError(/ERR_CONNECTION_RESET/);
    const balanceBefore = await readBalance(demo.emulatorUrl);
    const { second, form, secondForm, keys } = await openTwoTabs(scenario);
    await context.route('**/api/offtake/orders', async (route) => {
      if (route.request().method() === 'POST') await route.fetch();
      await route.abort('connectionreset');
    });
    await form.placeButton.click();
    await expect(question(page)).toBeVisible();
    await context.unroute('**/api/offtake/orders');
    await secondForm.placeButton.click();
    await expect(question(second)).toBeVisible();
    await question(second).getByRole('button', { name: 'Ask again' }).click();
    await expect(secondForm.placed).toBeVisible();
    await expect(form.placed).toBeVisible();
    expect(new Set(keys).size).toBe(1);
    expect(await readOrders(page)).toHaveLength(1);
    expect(await readBalance(demo.emulatorUrl)).toBe(balanceBefore - 10_000);
  }),
);
