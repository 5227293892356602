import type { Locator } from 'playwright';
import { test } from 'vitest';
import { orderPage, readOrders } from './support/buyer.js';
import { LONG_WALK_MS, patientExpect as expect } from './support/patientExpect.js';
import { shareDemo } from './support/shareDemo.js';

const inBrowser = shareDemo();

test(
  'orders what a shipment has emitted, on a page that is made with Tailwind',
  inBrowser(async ({ page, demo }) => {
    const form = orderPage(page);
    await page.goto('/');
    await page.getByRole('link', { name: 'Shipping' }).click();
    await expect(page).toHaveURL(`${demo.url}/shipping`);
    await expect(page).toHaveTitle('Santos to Bergen · Northwind Shipping');
    await form.ready();
    await form.paymentSource('balance').waitFor();
    await expect(form.quantity).toHaveValue('2.51');
    await expect(form.quote).toContainText('$1,421.92');
    await form.placeOrder();
    await expect(form.placed).toBeVisible();
    expect(await readOrders(page)).toMatchObject([{ metric_tons: '2.51' }]);
    await expect(page.getByRole('link', { name: /Order of 2\.51 t/ })).toBeVisible();
    await form.followLink.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('2.51 t of removal');
  }),
  LONG_WALK_MS,
);

test(
  'lets utilities win over Offtake’s own rules, and the brand reach it by tokens',
  inBrowser(async ({ page }) => {
    const form = orderPage(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/shipping');
    await form.ready();
    const primary = await styleOf(form.reviewButton, 'backgroundColor');
    expect(primary).toBe('rgb(11, 88, 103)');
    // Both say how the element looks: Offtake's class by its stylesheet, and a utility, which is in a later layer.
    expect(await styleOf(form.reviewButton, 'paddingBlockStart')).toBe('14px');
    expect(await styleOf(page.locator('.offtake-OrderForm'), 'borderTopWidth')).toBe('4px');
    expect(await styleOf(page.locator('.offtake-OrderForm-preset').first(), 'borderRadius')).not.toBe('2px');
    await page.getByRole('switch', { name: 'Dark theme' }).click();
    await expect(form.reviewButton).not.toHaveCSS('background-color', primary);
    await page.getByRole('link', { name: 'Operations desk' }).click();
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  }),
  LONG_WALK_MS,
);

test(
  'gives its document at its page only',
  inBrowser(async ({ page }) => {
    const html = await page.request.get('/shipping');
    expect(await html.text()).toContain('<title>Northwind Shipping</title>');
    expect((await page.request.get('/shipping.html')).status()).toBe(404);
    expect((await page.request.get('/shipping/1')).status()).toBe(404);
  }),
  LONG_WALK_MS,
);

function styleOf(
  target: Locator,
  property: 'backgroundColor' | 'paddingBlockStart' | 'borderTopWidth' | 'borderRadius',
) {
  return target.evaluate((element, name) => getComputedStyle(element)[name], property);
}
