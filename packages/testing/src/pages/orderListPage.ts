import type { Locator, Page } from 'playwright';
import { wordsOf, type PageOptions } from './wordsOf.js';

/** An order list as a buyer sees it. */
export interface OrderListPage {
  table: Locator;
  /** The rows of orders, without the one of headings. */
  rows: Locator;
  /** The row of an order, by anything that stands in it. */
  row: (containing: string | RegExp) => Locator;
  /** The link or button that opens an order, by its tons: `0.25`. */
  order: (tons: string) => Locator;
  filter: (filter: 'all' | 'underWay' | 'delivered' | 'canceled') => Locator;
  /** The way to Stripe's page, of the order in a row. */
  payLink: (row: Locator) => Locator;
  loadMoreButton: Locator;
  retryButton: Locator;
  /** What is said instead of orders. */
  empty: Locator;
}

/**
 * Finds the one order list on a page.
 *
 * @example
 * const list = orderListPage(page);
 * await list.filter('canceled').check();
 * await expect(list.rows).toHaveCount(1);
 */
export function orderListPage(page: Page, options: PageOptions = {}): OrderListPage {
  const { text } = wordsOf(options);
  const table = page.getByRole('table', { name: text('orderList.title') });
  const rows = table.getByRole('row').filter({ has: page.getByRole('cell') });
  return {
    table,
    rows,
    row: (containing) => rows.filter({ hasText: containing }),
    order: (tons) =>
      table.getByRole('link', { name: named(tons) }).or(table.getByRole('button', { name: named(tons) })),
    filter: (filter) =>
      page
        .getByRole('radiogroup', { name: text('orderList.filter') })
        .getByRole('radio', { name: text(`orderList.filter.${filter}`), exact: true }),
    payLink: (row) => row.getByRole('link', { name: text('payment.continue') }),
    loadMoreButton: page.getByRole('button', { name: text('orderList.loadMore') }),
    retryButton: page.getByRole('button', { name: text('common.retry') }),
    empty: page.getByText(text('orderList.emptyDescription')),
  };
}

/** So many tons, and not the end of a longer number. */
function named(tons: string): RegExp {
  return new RegExp(`(?<![\\d.,])${tons.replaceAll('.', '\\.')} t\\b`);
}
