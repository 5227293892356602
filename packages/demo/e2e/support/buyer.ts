import { orderFormPage, orderTimelinePage } from '@offtake/testing/pages';
import type { Locator, Page } from 'playwright';
import { patientExpect as expect } from './patientExpect.js';
import type { stripeAccount } from './stripeAccount.js';

/** What a buyer sees and presses on the page to order, by the words on it. */
export function orderPage(page: Page) {
  const { review, ...form } = orderFormPage(page);
  return {
    ...form,
    open: () => openForm(page),
    review: review.dialog,
    placeButton: review.placeButton,
    followLink: page.getByRole('link', { name: 'Follow this order' }),
  };
}

/** Until it is known what is on offer and how it can be paid, nothing can be reviewed. */
async function openForm(page: Page): Promise<void> {
  await page.goto('/removal');
  const form = orderFormPage(page);
  await form.ready();
  await form.paymentSource('balance').waitFor();
}

/**
 * Orders for so many dollars by card or bank, up to Stripe's page to pay on.
 *
 * @returns the order's id.
 */
export async function goToPayment(page: Page, dollars: string): Promise<string> {
  await orderPage(page).open();
  return continueToPayment(page, dollars);
}

/** The same, on the form that is open. */
export async function continueToPayment(page: Page, dollars: string): Promise<string> {
  const form = orderPage(page);
  await form.quantity.fill(dollars);
  await form.payBy('checkout');
  await form.placeOrder();
  await page.waitForURL('**/c/pay/**');
  return newestOrder(page);
}

/** What a customer is billed. */
interface BilledOrder {
  dollars: string;
  /** For the removal, where it is not what it costs. */
  price?: string;
  line?: { description: string; amount: string };
}

/**
 * Bills a customer for an order, on the form that is open.
 *
 * @returns the order's id.
 */
export async function sendInvoice(page: Page, { dollars, price, line }: BilledOrder): Promise<string> {
  const form = orderPage(page);
  await form.quantity.fill(dollars);
  await form.payBy('invoice');
  const { invoice } = form;
  await invoice.continueButton.click();
  await invoice.customerName.fill('Kafé Ymse');
  await invoice.customerEmail.fill('ap@ymse.example');
  if (price !== undefined) await invoice.price.fill(price);
  if (line) {
    await invoice.addLineButton.click();
    await invoice.line(1).description.fill(line.description);
    await invoice.line(1).amount.fill(line.amount);
  }
  await form.placeOrder();
  await expect(page.getByRole('heading', { name: 'Invoice sent' })).toBeVisible();
  return newestOrder(page);
}

/**
 * Orders from a top-up of the balance, on the form that is open.
 *
 * @returns the order's id.
 */
export async function startTopUp(page: Page, dollars: string): Promise<string> {
  const form = orderPage(page);
  await form.quantity.fill(dollars);
  await form.payBy('top_up');
  await form.placeOrder();
  await expect(page.getByRole('heading', { name: 'Top-up started' })).toBeVisible();
  return newestOrder(page);
}

async function newestOrder(page: Page): Promise<string> {
  const [order] = await readOrders(page);
  if (!order) throw new Error('There is no order.');
  return order.id;
}

/**
 * Opens the page of an order.
 *
 * @returns the steps that tell how it stands.
 */
export async function showOrder(page: Page, id: string): Promise<Locator> {
  await page.goto(`/orders/${id}`);
  return orderTimelinePage(page).list;
}

/** Orders so many tons, from the empty form to the placed order. */
export async function orderTons(page: Page, tons: string): Promise<void> {
  const form = orderPage(page);
  await form.open();
  await form.enterTons(tons);
  await form.reviewButton.click();
  await form.placeButton.click();
  await expect(form.placed).toBeVisible();
}

interface OrderOnTheWire {
  id: string;
  amount_total: number;
  metric_tons: string;
  status: string;
  stripe_order?: string | null;
  payment?: { status: string; reason: string | null };
}

/** The orders that the backend has for the user of this page, whatever the page shows. */
export async function readOrders(page: Page): Promise<OrderOnTheWire[]> {
  const response = await page.request.get('/api/offtake/orders');
  const { data } = (await response.json()) as { data: OrderOnTheWire[] };
  return data;
}

interface BoughtOrder {
  account: ReturnType<typeof stripeAccount>;
  id: string;
  /** In cents; absent when it does not matter. */
  amountTotal?: number;
}

/** Checks that the order of this id is there under it, and that it was bought once. */
export async function expectBoughtOnce(page: Page, { account, id, amountTotal }: BoughtOrder): Promise<void> {
  const bought = await account.climateOrdersOf(id);
  expect(bought).toHaveLength(1);
  const order = (await readOrders(page)).find((each) => each.id === id);
  expect(order).toMatchObject({ status: 'confirmed', stripe_order: bought[0]?.id });
  if (amountTotal !== undefined) expect(bought[0]?.amount_total).toBe(amountTotal);
}

/** What is available in the emulated Stripe account, in cents. */
export async function readBalance(emulatorUrl: string): Promise<number> {
  const response = await fetch(`${emulatorUrl}/v1/balance`, { headers: { authorization: 'Bearer sk_test_e2e' } });
  const { available } = (await response.json()) as { available: { amount: number; currency: string }[] };
  return available.find(({ currency }) => currency === 'usd')?.amount ?? 0;
}

const TABS_MAX = 60;

/** Presses Tab until something has the focus, as those do who have no mouse. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < TABS_MAX; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(target)} could not be reached by Tab.`);
}
