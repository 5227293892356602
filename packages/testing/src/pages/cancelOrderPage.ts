import type { Locator, Page } from 'playwright';
import { wordsOf, type PageOptions } from './wordsOf.js';

/** The dialog in which an order is canceled, and the button that opens it. */
export interface CancelOrderPage {
  openButton: Locator;
  dialog: Locator;
  /** How long it is still possible. */
  timer: Locator;
  confirmButton: Locator;
  keepButton: Locator;
  /** There once it has been canceled, or cannot be. */
  closeButton: Locator;
  /** Opens the dialog and cancels the order. What becomes of it is for the test to expect. */
  cancelOrder: () => Promise<void>;
}

/**
 * Finds the cancel dialog of the one order on a page.
 *
 * @example
 * const cancel = cancelOrderPage(page);
 * await cancel.cancelOrder();
 * await expect(cancel.dialog).toContainText('Order canceled');
 */
export function cancelOrderPage(page: Page, options: PageOptions = {}): CancelOrderPage {
  const { text } = wordsOf(options);
  const dialog = page.getByRole('alertdialog');
  const openButton = page.getByRole('button', { name: text('cancelOrder.trigger') });
  const confirmButton = dialog.getByRole('button', { name: text('cancelOrder.confirm') });
  return {
    openButton,
    dialog,
    timer: dialog.getByRole('timer'),
    confirmButton,
    keepButton: dialog.getByRole('button', { name: text('cancelOrder.keep') }),
    closeButton: dialog.getByRole('button', { name: text('common.close') }),
    async cancelOrder() {
      await openButton.click();
      await confirmButton.click();
    },
  };
}
