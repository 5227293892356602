import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cancelOrderPage, orderListPage, orderTimelinePage } from '@offtake/testing/pages';
import type { Locator, Page } from 'playwright';
import { expect as expectFile, test } from 'vitest';
import { orderPage, orderTons } from './support/buyer.js';
import { expectLoaded } from './support/expectLoaded.js';
import { CARDS, payByCard } from './support/hostedPage.js';
import { listenToPage } from './support/listenToPage.js';
import { LONG_WALK_MS, patientExpect as expect } from './support/patientExpect.js';
import { shareDemo } from './support/shareDemo.js';

const inBrowser = shareDemo();

test(
  'reads well, and says by itself what changes, while an order is placed',
  inBrowser(async ({ page }) => {
    const said = await listenToPage(page);
    const form = orderPage(page);
    await form.open();
    await expectTree(card(page), 'form');

    await form.quantity.fill('25,5');
    await form.reviewButton.click();
    await expect.poll(said).toContainEqual('assertive: Enter a number.');
    await expect(form.quantity).toHaveAccessibleDescription('Enter a number.');
    await form.quantity.fill('25');
    await expect
      .poll(said)
      .toContainEqual('polite: 0.04 t of CO₂, to be removed by 2027 Carbon removal $24.27 Fees $0.73 Total $25.00');

    await form.reviewButton.click();
    await expectTree(form.review, 'review');
    await form.placeButton.click();
    await expect(form.placed).toBeFocused();
    await expectTree(card(page), 'placed');
  }),
  LONG_WALK_MS,
);

test(
  'reads well, and says when the money is there, while a customer is billed',
  inBrowser(async ({ page, context }) => {
    const said = await listenToPage(page);
    const form = orderPage(page);
    await form.open();
    await form.quantity.fill('30');
    await form.payBy('invoice');
    await form.invoice.continueButton.click();
    await form.invoice.addLineButton.click();
    await expectTree(card(page), 'invoice');

    await form.reviewButton.click();
    await expect.poll(said).toContainEqual('assertive: Fill this in.');
    await expect(form.invoice.customerName).toBeFocused();
    await form.invoice.customerName.fill('Kafé Ymse');
    await form.invoice.customerEmail.fill('ap@ymse.example');
    await form.invoice.line(1).description.fill('Climate report');
    await form.invoice.line(1).amount.fill('75.50');
    await form.placeOrder();
    await expect(page.getByRole('heading', { name: 'Invoice sent' })).toBeFocused();
    await expectTree(card(page), 'invoice-sent');

    const [invoice] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: /Open invoice/ }).click(),
    ]);
    await payByCard(invoice, CARDS.atOnce);
    await expect.poll(said).toContainEqual('polite: Order placed');
  }),
  LONG_WALK_MS,
);

test(
  'reads well, and says by itself what changes, while an order is found and canceled',
  inBrowser(async ({ page }) => {
    const said = await listenToPage(page);
    await orderTons(page, '2');
    const list = orderListPage(page);
    await page.goto('/orders');
    await expect(list.rows).toHaveCount(1);
    await expectTree(card(page), 'list');
    await list.filter('delivered').locator('..').click();
    await expect.poll(said).toContainEqual('polite: No orders like this');
    await list.filter('all').locator('..').click();
    await expect.poll(said).toContainEqual('polite: 1 order shown');

    await list.order('2').click();
    await orderTimelinePage(page).list.waitFor();
    await expectTree(card(page), 'order');
    const cancel = cancelOrderPage(page);
    await cancel.openButton.click();
    await expectTree(cancel.dialog, 'cancel');
    await cancel.confirmButton.click();
    await expect.poll(said).toContainEqual(expect.stringMatching(/^polite: Order canceled\. .+ goes back/));
    await expectTree(cancel.dialog, 'canceled');
  }),
  LONG_WALK_MS,
);

/** The first of Offtake's components on a page. */
function card(page: Page): Locator {
  return page.locator('.offtake-Root').first();
}

/** Compares a part of the accessibility tree with the one that is kept in `trees/`. */
async function expectTree(part: Locator, name: string): Promise<void> {
  await expectLoaded(part.page());
  const file = join(import.meta.dirname, 'trees', `${name}.txt`);
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : null;
  const readTree = async () => withoutChance(await part.ariaSnapshot());
  // A live region is there before its words are, which is how they come to be read out.
  const settled =
    kept === null
      ? readTree()
      : expect
          .poll(readTree, { timeout: SETTLING_MS })
          .toBe(kept)
          .then(() => kept);
  // What does not become as it was is shown as a difference, and is what an update keeps.
  await expectFile(await settled.catch(readTree)).toMatchFileSnapshot(file);
}

const SETTLING_MS = 5_000;

/**
 * Days, times left and ids are others in each run. Where an order was shown on its way to Stripe's page first, what it
 * came to is announced; where it comes at once, its heading says so.
 */
function withoutChance(tree: string): string {
  return `${tree
    .replace('- status: Invoice sent', '- status')
    .replaceAll(/\b[A-Z][a-z]{2} \d{1,2}, \d{4}(?:, \d{1,2}:\d{2}\s[AP]M)?/g, '<day>')
    .replaceAll(/\b\d+ h \d+ min\b/g, '<time>')
    .replaceAll(/\b(?:climorder|climord|order|ord)_\w+/g, '<id>')
    .replaceAll(/http:\/\/127\.0\.0\.1:\d+\S*/g, '<url>')}\n`;
}
