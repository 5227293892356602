import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { test } from 'vitest';
import { expectBoughtOnce, goToPayment, orderPage, readBalance, readOrders } from './support/buyer.js';
import { CARDS, payByCard } from './support/hostedPage.js';
import { PATIENCE } from './support/patientExpect.js';
import { shareDemo } from './support/shareDemo.js';
import { stripeAccount } from './support/stripeAccount.js';
import { watchKeys } from './support/watchKeys.js';

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
    const keys = watchKeys(page);
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
    const { form, unknown } = await loseAnswer(page, 'failed');
    await page.reload();
    await unknown.getByRole('button', { name: 'Ask again' }).click();
    await expect(form.placed).toBeVisible();
    expect(await readOrders(page)).toHaveLength(1);
    expect(await readBalance(demo.emulatorUrl)).toBe(balanceBefore - 10_000);
  }),
);

test(
  'row 1: Enter and a click on the same button make one order',
  inBrowser(async ({ page, demo }) => {
    const balanceBefore = await readBalance(demo.emulatorUrl);
    const form = orderPage(page);
    const keys = watchKeys(page);
    await form.open();
    await form.quantity.fill('100');
    await form.quantity.press('Enter');
    await form.placeButton.focus();
    await form.placeButton.hover();
    await Promise.all([page.keyboard.press('Enter'), page.mouse.down(), page.mouse.up()]);
    await expect(form.placed).toBeVisible();
    expect(keys).toEqual([expect.any(String)]);
    expect(await readOrders(page)).toHaveLength(1);
    expect(await readBalance(demo.emulatorUrl)).toBe(balanceBefore - 10_000);
  }),
);

test(
  'row 5: says that the answer got lost when the connection is cut after the server acted, and finds the order',
  inBrowser(async ({ page, demo, expectConsoleError }) => {
    expectConsoleError(/ERR_CONNECTION_RESET/);
    const balanceBefore = await readBalance(demo.emulatorUrl);
    const keys = watchKeys(page);
    const { form, unknown } = await loseAnswer(page, 'connectionreset');
    await unknown.getByRole('button', { name: 'Ask again' }).click();
    await expect(form.placed).toBeVisible();
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
    expect(await readOrders(page)).toHaveLength(1);
    expect(await readBalance(demo.emulatorUrl)).toBe(balanceBefore - 10_000);
  }),
);

test(
  'row 2: keeps an order that was placed offline, and places it once when the buyer asks again online',
  inBrowser(async ({ page, context, demo, expectConsoleError }) => {
    expectConsoleError(/ERR_INTERNET_DISCONNECTED/);
    const balanceBefore = await readBalance(demo.emulatorUrl);
    const form = orderPage(page);
    await form.open();
    await form.quantity.fill('100');
    await form.reviewButton.click();
    await context.setOffline(true);
    await form.placeButton.click();
    const unknown = page.getByRole('dialog', { name: 'Was your order placed?' });
    await expect(unknown).toContainText('nothing is bought twice');
    await context.setOffline(false);
    expect(await readOrders(page)).toHaveLength(0);
    await unknown.getByRole('button', { name: 'Ask again' }).click();
    await expect(form.placed).toBeVisible();
    expect(await readOrders(page)).toHaveLength(1);
    expect(await readBalance(demo.emulatorUrl)).toBe(balanceBefore - 10_000);
  }),
);

test(
  'row 3: going back from Stripe’s page and forward again leads to the same order, which is bought once',
  inBrowser(async ({ page, demo }) => {
    const account = stripeAccount(demo.emulatorUrl);
    const id = await goToPayment(page, '100');
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Your order is ready to be paid' })).toBeVisible();
    await page.goForward();
    await page.waitForURL('**/c/pay/**');
    await payByCard(page, CARDS.atOnce);
    await expect(orderPage(page).placed).toBeVisible(PATIENCE);
    await expectBoughtOnce(page, { account, id });
    await page.reload();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await readOrders(page)).toHaveLength(1);
  }),
);

test(
  'row 4: asks in a second tab before the same is ordered there too, and buys it only when it is wanted',
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
    const duplicate = second.getByRole('dialog', { name: 'Order this once more?' });
    await expect(duplicate).toContainText('Nothing was ordered by it');
    expect(await readBalance(demo.emulatorUrl)).toBe(balanceBefore - 10_000);
    await duplicate.getByRole('button', { name: /^Order once more/ }).click();
    await expect(secondForm.placed).toBeVisible();
    expect(await readOrders(page)).toHaveLength(2);
    expect(await readBalance(demo.emulatorUrl)).toBe(balanceBefore - 20_000);
  }),
);

/** Places an order that the server makes, and whose answer never arrives. */
async function loseAnswer(page: Page, how: 'failed' | 'connectionreset') {
  const form = orderPage(page);
  await form.open();
  await form.quantity.fill('100');
  await form.reviewButton.click();
  await page.route('**/api/offtake/orders', async (route) => {
    await route.fetch();
    await route.abort(how);
  });
  await form.placeButton.click();
  const unknown = page.getByRole('dialog', { name: 'Was your order placed?' });
  await expect(unknown).toContainText('nothing is bought twice');
  await page.unroute('**/api/offtake/orders');
  return { form, unknown };
}
