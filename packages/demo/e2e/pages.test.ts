import { get } from 'node:http';
import { expect } from 'playwright/test';
import { test } from 'vitest';
import { orderTons, readOrders } from './support/buyer.js';
import { expectLoaded } from './support/expectLoaded.js';
import { shareDemo } from './support/shareDemo.js';

const inBrowser = shareDemo();

test(
  'goes from page to page with real links, titles, focus and history',
  inBrowser(async ({ page, demo }) => {
    await page.goto('/');
    const navigation = page.getByRole('navigation', { name: 'Main' });
    await expect(page).toHaveTitle('The roastery this year · Northwind Roasters');
    await navigation.getByRole('link', { name: 'Order removal' }).click();
    await expect(page).toHaveURL(`${demo.url}/removal`);
    await expect(page).toHaveTitle('Order removal · Northwind Roasters');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(navigation.getByRole('link', { name: 'Order removal' })).toHaveAttribute('aria-current', 'page');
    await navigation.getByRole('link', { name: 'Orders' }).click();
    await expect(page.getByRole('main').getByRole('status')).toHaveText('No orders yet');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Order removal');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByText('A demo of Offtake in test mode')).toBeVisible();
  }),
);

test(
  'answers a wrong address with a page that leads on',
  inBrowser(async ({ page, expectConsoleError }) => {
    expectConsoleError(/status of 404/);
    const response = await page.goto('/orders/1/2');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is roasting here');
    await page.getByRole('main').getByRole('link', { name: 'See your orders' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Orders');
  }),
);

test(
  'shows nobody the order of another user',
  inBrowser(async ({ page, context, expectConsoleError }) => {
    expectConsoleError(/status of 404/);
    await orderTons(page, '0.1');
    const [order] = await readOrders(page);
    await context.clearCookies();
    await page.goto(`/orders/${order?.id}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such order');
    await page.goto('/orders');
    await expect(page.getByRole('main').getByRole('status')).toHaveText('No orders yet');
  }),
);

test(
  'remembers the theme',
  inBrowser(async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/');
    const isDark = page.getByRole('switch', { name: 'Dark theme' });
    await expect(isDark).not.toBeChecked();
    await isDark.click();
    await expect(isDark).toBeChecked();
    await page.reload();
    await expect(isDark).toBeChecked();
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  }),
);

for (const path of ['/', '/removal', '/orders', '/shipping', '/nowhere']) {
  test(
    `fits ${path} into 320 pixels`,
    inBrowser(async ({ page, expectConsoleError }) => {
      expectConsoleError(/status of 404/);
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectLoaded(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }),
  );
}

test(
  'sends every file with its type, caching and security headers',
  inBrowser(async ({ page }) => {
    const html = await page.request.get('/orders');
    expect(html.headers()).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-cache',
    });
    expect(html.headers()['content-security-policy']).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self'",
    );
    expect(html.headers()['content-security-policy']).toContain(
      "require-trusted-types-for 'script'; trusted-types 'none'",
    );
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(await html.text())?.[1] ?? '';
    const asset = await page.request.get(script);
    expect(asset.headers()).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
    const again = await page.request.get(script, { headers: { 'if-none-match': asset.headers()['etag'] ?? '' } });
    expect(again.status()).toBe(304);
    const missing = await page.request.get('/assets/none.js');
    expect(missing.status()).toBe(404);
    const traversal = await page.request.get('/..%2f..%2fpackage.json');
    expect(await traversal.text()).not.toContain('@offtake/demo');
  }),
);

for (const name of ['evil.example', '127.evil.example', '127.0.0.1.evil.example']) {
  test(
    `does not answer to ${name}, which a website has pointed here`,
    inBrowser(async ({ demo }) => {
      const { port } = new URL(demo.url);
      const status = await new Promise((resolve, reject) => {
        const request = get({ port, host: '127.0.0.1', path: '/', headers: { host: `${name}:${port}` } });
        request.on('response', (response) => resolve(response.statusCode)).on('error', reject);
      });
      expect(status).toBe(421);
    }),
  );
}
