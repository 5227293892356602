import type { Locator, Page } from 'playwright';
import { orderReviewPage, type OrderReviewPage } from './orderReviewPage.js';
import { wordsOf, type PageOptions, type Words } from './wordsOf.js';

/** An order form as a buyer sees it: its controls by their names, and what is usually done with them. */
export interface OrderFormPage {
  /** The radio of a product, by what its card says. */
  product: (name: string | RegExp) => Locator;
  /** The input of money or tons. */
  quantity: Locator;
  /** Says whether money or tons are entered. */
  unit: (unit: 'amount' | 'metric_tons') => Locator;
  currency: Locator;
  publicName: Locator;
  /** The radio of a way to pay. */
  paymentSource: (source: PaymentChoice) => Locator;
  /** What it removes and costs. */
  quote: Locator;
  reviewButton: Locator;
  /** The second step, which an order has that a customer's invoice pays for. */
  invoice: OrderInvoicePage;
  /** The dialog in which an order is looked at once more before it is placed. */
  review: OrderReviewPage;
  /** The heading once an order has been bought. */
  placed: Locator;
  /**
   * Resolves when a product is chosen: nothing can be reviewed before. Where there is a choice, wait for a way to pay
   * too.
   */
  ready: () => Promise<void>;
  /** Enters money, as it is typed in the language of the page. */
  enterAmount: (typed: string) => Promise<void>;
  /** Enters metric tons. */
  enterTons: (typed: string) => Promise<void>;
  payBy: (source: PaymentChoice) => Promise<void>;
  /**
   * Reviews the order and places it, or goes on to Stripe's page to pay. What becomes of it is for the test to expect.
   */
  placeOrder: () => Promise<void>;
}

/** The ways to pay that a form can ask for. */
export type PaymentChoice = 'balance' | 'checkout' | 'invoice' | 'top_up';

/** The step in which a customer's invoice is filled in. */
export interface OrderInvoicePage {
  /** Leads from the form to here. */
  continueButton: Locator;
  customerName: Locator;
  customerEmail: Locator;
  daysUntilDue: Locator;
  price: Locator;
  memo: Locator;
  addLineButton: Locator;
  /** The two inputs of one more line. @param number counted from 1 */
  line: (number: number) => { description: Locator; amount: Locator };
}

/**
 * Finds the one order form on a page.
 *
 * @example
 * const form = orderFormPage(page);
 * await form.ready();
 * await form.enterTons('2.5');
 * await form.placeOrder();
 * await expect(form.placed).toBeVisible();
 */
export function orderFormPage(page: Page, options: PageOptions = {}): OrderFormPage {
  const words = wordsOf(options);
  const { text } = words;
  const group = (key: 'orderForm.unit' | 'productPicker.label') => page.getByRole('radiogroup', { name: text(key) });
  const quantity = page.getByRole('textbox', { name: text('orderForm.quantity') });
  const unit: OrderFormPage['unit'] = (each) =>
    group('orderForm.unit').getByRole('radio', { name: text(`orderForm.unit.${each}`), exact: true });
  const paymentSource: OrderFormPage['paymentSource'] = (source) =>
    page.getByRole('radio', { name: text(`paymentSource.${source}`), exact: true });
  const reviewButton = page.getByRole('button', { name: text('orderForm.review') });
  const review = orderReviewPage(page, options);
  const enter = async (each: 'amount' | 'metric_tons', typed: string) => {
    // The radio itself is not seen; what people press is its label.
    await unit(each).locator('..').click();
    await quantity.fill(typed);
  };
  return {
    product: (name) => page.getByRole('radio', { name }),
    quantity,
    unit,
    currency: page.getByRole('combobox', { name: text('orderForm.currency') }),
    publicName: page.getByRole('textbox', { name: text('orderForm.publicName') }),
    paymentSource,
    quote: page.getByRole('status', { name: text('orderForm.quoteLabel') }),
    reviewButton,
    invoice: invoicePage(page, words),
    review,
    placed: page.getByRole('heading', { name: text('placed.title.ordered') }),
    async ready() {
      await group('productPicker.label').getByRole('radio', { checked: true }).waitFor();
    },
    enterAmount: (typed) => enter('amount', typed),
    enterTons: (typed) => enter('metric_tons', typed),
    payBy: (source) => paymentSource(source).check(),
    async placeOrder() {
      await reviewButton.click();
      await review.placeButton.click();
    },
  };
}

function invoicePage(page: Page, { text }: Words): OrderInvoicePage {
  const field = (key: 'customerName' | 'customerEmail' | 'daysUntilDue' | 'price') =>
    page.getByRole('textbox', { name: text(`invoice.${key}`), exact: key === 'customerName' });
  const lineField = (key: 'invoice.lineDescription' | 'invoice.lineAmount', number: number) =>
    page.getByRole('textbox', { name: text(key) }).nth(number - 1);
  return {
    continueButton: page.getByRole('button', { name: text('orderForm.toInvoice') }),
    customerName: field('customerName'),
    customerEmail: field('customerEmail'),
    daysUntilDue: field('daysUntilDue'),
    price: field('price'),
    memo: page.getByRole('textbox', { name: text('invoice.memo') }),
    addLineButton: page.getByRole('button', { name: text('invoice.addLine') }),
    line: (number) => ({
      description: lineField('invoice.lineDescription', number),
      amount: lineField('invoice.lineAmount', number),
    }),
  };
}
