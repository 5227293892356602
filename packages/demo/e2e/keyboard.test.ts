import { cancelOrderPage, orderListPage } from '@offtake/testing/pages';
import type { BrowserContext, Page } from 'playwright';
import { test } from 'vitest';
import { orderPage, readOrders, tabTo } from './support/buyer.js';
import { expectFocus } from './support/expectFocus.js';
import { CARDS } from './support/hostedPage.js';
import { LONG_WALK_MS, patientExpect as expect } from './support/patientExpect.js';
import { shareDemo } from './support/shareDemo.js';

const inBrowser = shareDemo();

test(
  'orders, pays an invoice, finds an order and cancels it with the keyboard alone, and shows the focus at each step',
  inBrowser(async ({ page, context }) => {
    await enterDesk(page);
    await orderFromBalance(page);
    await sendInvoice(page);
    await payInvoice(page, context);
    await findOrder(page);
    await cancelOrder(page);
    expect(await readOrders(page)).toMatchObject([
      { amount_total: 3_000, status: 'confirmed' },
      { amount_total: 2_500, status: 'canceled' },
    ]);
  }),
  LONG_WALK_MS,
);

test(
  'chooses language and theme with the keyboard alone',
  inBrowser(async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/');
    const language = page.getByRole('combobox', { name: 'Language' });
    await tabTo(page, language);
    await expectFocus(language);
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Die Rösterei in diesem Jahr');
    await page.keyboard.press('Tab');
    const theme = page.getByRole('switch', { name: 'Dunkles Design' });
    await expectFocus(theme);
    await page.keyboard.press('Space');
    await expect(theme).toBeChecked();
  }),
  LONG_WALK_MS,
);

async function enterDesk(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expectFocus(page.getByRole('link', { name: 'Skip to content' }));
  await goTo(page, 'Order removal');
}

/** Goes to a page by the navigation. Its heading takes the focus, so that reading begins there. */
async function goTo(page: Page, name: string): Promise<void> {
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true });
  await tabTo(page, link);
  await expectFocus(link);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

async function orderFromBalance(page: Page): Promise<void> {
  const form = orderPage(page);
  await form.ready();
  await page.keyboard.press('Tab');
  await expectFocus(form.product(/2027/));
  await page.keyboard.press('ArrowDown');
  await expectFocus(form.product(/2028/));
  await expect(form.product(/2028/)).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await expectFocus(form.product(/2027/));
  await page.keyboard.press('Tab');
  const suppliers = page.getByRole('button', { name: /suppliers.*2027/ });
  await expectFocus(suppliers);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expectFocus(page.getByRole('link', { name: /Planetary/ }));
  await tabTo(page, form.unit('amount'));
  await expectFocus(form.unit('amount'));
  await page.keyboard.press('Tab');
  await expectFocus(form.quantity);
  await page.keyboard.type('25');
  await page.keyboard.press('Enter');
  await expectFocus(form.placeButton);
  await page.keyboard.press('Escape');
  await expect(form.review).toHaveCount(0);
  await expectFocus(form.quantity);
  await tabTo(page, form.reviewButton);
  await expectFocus(form.reviewButton);
  await page.keyboard.press('Enter');
  await expectFocus(form.placeButton);
  await page.keyboard.press('Tab');
  await expect(form.review.locator(':focus')).toHaveCount(1);
  await tabTo(page, form.placeButton);
  await page.keyboard.press('Enter');
  await expect(form.placed).toBeFocused();
}

async function sendInvoice(page: Page): Promise<void> {
  const form = orderPage(page);
  const { invoice } = form;
  const more = page.getByRole('button', { name: 'Order more' });
  await tabTo(page, more);
  await expectFocus(more);
  await page.keyboard.press('Enter');
  await tabTo(page, form.quantity);
  await page.keyboard.type('30');
  await tabTo(page, form.paymentSource('balance'));
  await expectFocus(form.paymentSource('balance'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expectFocus(form.paymentSource('invoice'));
  await page.keyboard.press('Tab');
  await expectFocus(invoice.continueButton);
  await page.keyboard.press('Enter');
  await tabTo(page, invoice.customerName);
  await expectFocus(invoice.customerName);
  await page.keyboard.type('Kafé Ymse');
  await page.keyboard.press('Tab');
  await expectFocus(invoice.customerEmail);
  await page.keyboard.type('ap@ymse.example');
  await page.keyboard.press('Enter');
  await expectFocus(form.placeButton);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Invoice sent' })).toBeFocused();
}

/** On the emulator's page, which stands for Stripe's. */
async function payInvoice(page: Page, context: BrowserContext): Promise<void> {
  const link = page.getByRole('link', { name: /Open invoice/ });
  await tabTo(page, link);
  await expectFocus(link);
  const [invoice] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Enter')]);
  const typed = { 'Card number': CARDS.atOnce, 'Expiry date': '1229', 'Security code': '123', 'Name on card': 'Maren' };
  for (const [label, text] of Object.entries(typed)) {
    await tabTo(invoice, invoice.getByLabel(label));
    await expectFocus(invoice.getByLabel(label));
    await invoice.keyboard.type(text);
  }
  await invoice.keyboard.press('Enter');
  await expect(invoice.getByRole('heading', { name: /^Paid on/ })).toBeVisible();
  await invoice.close();
  await expect(orderPage(page).placed).toBeVisible();
}

async function findOrder(page: Page): Promise<void> {
  const list = orderListPage(page);
  await goTo(page, 'Orders');
  await tabTo(page, list.filter('all'));
  await expectFocus(list.filter('all'));
  await page.keyboard.press('ArrowRight');
  await expectFocus(list.filter('underWay'));
  await expect(list.rows).toHaveCount(2);
  await tabTo(page, list.order('0.04'));
  await expectFocus(list.order('0.04'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

async function cancelOrder(page: Page): Promise<void> {
  const cancel = cancelOrderPage(page);
  await tabTo(page, cancel.openButton);
  await expectFocus(cancel.openButton);
  await page.keyboard.press('Enter');
  await expectFocus(cancel.keepButton);
  await page.keyboard.press('Escape');
  await expectFocus(cancel.openButton);
  await page.keyboard.press('Enter');
  await tabTo(page, cancel.confirmButton);
  await expectFocus(cancel.confirmButton);
  await page.keyboard.press('Enter');
  await expect(cancel.dialog).toContainText('Order canceled');
  const holdsFocus = () => cancel.dialog.evaluate((dialog) => dialog.contains(document.activeElement));
  await expect.poll(holdsFocus, 'whether the button that is gone has left the focus to the dialog').toBe(true);
  await page.keyboard.press('Escape');
  await expect(cancel.dialog).toHaveCount(0);
  // What opened the dialog is gone; the focus must not be lost with it.
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
}
