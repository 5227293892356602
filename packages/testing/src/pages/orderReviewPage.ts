import type { Locator, Page } from 'playwright';
import { wordsOf, type PageOptions } from './wordsOf.js';

/** The dialog in which an order is looked at before it is placed, and what it may turn into. */
export interface OrderReviewPage {
  dialog: Locator;
  /** Places the order, goes on to Stripe's page to pay, or sends the invoice: whichever the way to pay asks for. */
  placeButton: Locator;
  backButton: Locator;
  /** The question whether another order just like a recent one is wanted. */
  duplicate: { dialog: Locator; confirmButton: Locator; backButton: Locator };
  /** What is said when the answer got lost: asking again finds out, and buys nothing twice. */
  unknown: { dialog: Locator; checkButton: Locator; startOverButton: Locator };
}

/** Finds the review of the one order form on a page. */
export function orderReviewPage(page: Page, options: PageOptions = {}): OrderReviewPage {
  const { text } = wordsOf(options);
  const dialogOf = (key: 'review.title' | 'duplicate.title' | 'unknown.title') =>
    page.getByRole('dialog', { name: text(key) });
  const dialog = dialogOf('review.title');
  const duplicate = dialogOf('duplicate.title');
  const unknown = dialogOf('unknown.title');
  const place = (key: 'review.place' | 'review.place.checkout' | 'review.place.invoice') =>
    dialog.getByRole('button', { name: text(key) });
  return {
    dialog,
    placeButton: place('review.place').or(place('review.place.checkout')).or(place('review.place.invoice')),
    backButton: dialog.getByRole('button', { name: text('common.back') }),
    duplicate: {
      dialog: duplicate,
      confirmButton: duplicate.getByRole('button', { name: text('duplicate.confirm') }),
      backButton: duplicate.getByRole('button', { name: text('duplicate.back') }),
    },
    unknown: {
      dialog: unknown,
      checkButton: unknown.getByRole('button', { name: text('unknown.check') }),
      startOverButton: unknown.getByRole('button', { name: text('unknown.startOver') }),
    },
  };
}
