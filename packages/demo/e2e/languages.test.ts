import { orderFormPage } from '@offtake/testing/pages';
import { ar } from '@offtake/ui/locales/ar';
import { de } from '@offtake/ui/locales/de';
import { ja } from '@offtake/ui/locales/ja';
import type { Page } from 'playwright';
import { test } from 'vitest';
import { readOrders } from './support/buyer.js';
import { LONG_WALK_MS, patientExpect as expect } from './support/patientExpect.js';
import { shareDemo } from './support/shareDemo.js';

const inBrowser = shareDemo();

const LANGUAGES = [
  { code: 'de', name: 'Deutsch', dir: 'ltr', messages: de, title: 'Entnahme bestellen', amount: '99,50' },
  { code: 'ja', name: '日本語', dir: 'ltr', messages: ja, title: '除去を注文', amount: '99.50' },
  { code: 'ar', name: 'العربية', dir: 'rtl', messages: ar, title: 'طلب إزالة الكربون', amount: '99.50' },
] as const;

for (const { code, name, dir, messages, title, amount } of LANGUAGES) {
  test(
    `speaks ${name} on all of a page, orders in it and remembers it`,
    inBrowser(async ({ page }) => {
      const fetched = watchLanguageFiles(page);
      await page.goto('/removal');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Order removal');
      expect(fetched).toEqual([]);
      await page.getByRole('combobox', { name: 'Language' }).selectOption(name);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.locator('html')).toHaveAttribute('lang', code);
      await expect(page.locator('html')).toHaveAttribute('dir', dir);
      expect(fetched).toEqual([code]);

      const form = orderFormPage(page, { messages });
      await form.ready();
      await form.paymentSource('balance').waitFor();
      await form.quantity.fill(amount);
      await form.placeOrder();
      await expect(form.placed).toBeVisible();
      expect(await readOrders(page)).toMatchObject([{ amount_total: 9_950 }]);

      for (const path of ['/orders', '/shipping']) {
        await page.goto(path);
        await expect(page.locator('html')).toHaveAttribute('dir', dir);
        await expect(page.getByText(messages['status.confirmed']).first()).toBeVisible();
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    }),
    LONG_WALK_MS,
  );
}

test(
  'speaks every language that Offtake does, chosen by keyboard alone',
  inBrowser(async ({ page }) => {
    await page.goto('/removal');
    const choice = page.getByRole('combobox', { name: 'Language' });
    await choice.focus();
    for (const code of ['de', 'es', 'fr', 'it', 'nl', 'pt-BR', 'ja', 'zh-CN', 'ko', 'ar', 'he']) {
      await page.keyboard.press('ArrowDown');
      await expect(page.locator('html')).toHaveAttribute('lang', code);
      await expect(page.locator('html')).toHaveAttribute('dir', ['ar', 'he'].includes(code) ? 'rtl' : 'ltr');
      await expect(page.getByRole('heading', { name: 'Order carbon removal' })).toHaveCount(0);
      await expect(page.getByRole('combobox').first()).toBeFocused();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    }
  }),
  LONG_WALK_MS,
);

test(
  'begins in the language of the browser, where it is offered',
  inBrowser(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'languages', { value: ['nn-NO', 'de-CH', 'en'] });
    });
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page).toHaveTitle('Die Rösterei in diesem Jahr · Northwind Roasters');
  }),
  LONG_WALK_MS,
);

/** Collects the codes of the languages whose words are fetched. */
function watchLanguageFiles(page: Page): string[] {
  const codes: string[] = [];
  page.on('request', (request) => {
    const code = /\/assets\/(de|ja|ar)-[^/]+\.js$/.exec(request.url())?.[1];
    if (code !== undefined) codes.push(code);
  });
  return codes;
}
