import { toMajorUnits, type Order } from '@offtake/contract';
import { toDisplayText } from '../internals/toDisplayText.js';
import { labelOf } from '../messages/labelOf.js';
import { expectedText } from './expectedText.js';
import { orderBadge } from './orderBadge.js';
import { ORDER_LIST_WORDS, type OrderListMessages } from './orderListMessages.js';
import { productNameOf } from './productNameOf.js';
import { toCsv } from './toCsv.js';

/** Words and names for the file. */
export interface OrdersToCsvOptions {
  /** Words for headings and statuses. @default English */
  messages?: Partial<OrderListMessages> | undefined;
  /** Names of products by id; a product that is not among them is written as its id, made readable. */
  productNames?: ReadonlyMap<string, string> | null | undefined;
}

/** Without it, Excel takes a file for one in the encoding of the machine. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Writes orders as a CSV file (RFC 4180, in UTF-8 with a byte order mark): a row of headings, then one for each order,
 * in the order given. Dates are ISO 8601 in UTC, amounts decimals with their currency in a column of its own, tons
 * decimals; no cell is run as a formula by a spreadsheet. What is not known is an empty cell.
 */
export function ordersToCsv(orders: readonly Order[], options: OrdersToCsvOptions = {}): string {
  return headingsToCsv(options) + orderRowsToCsv(orders, options);
}

/** The beginning of the file. */
export function headingsToCsv({ messages }: OrdersToCsvOptions): string {
  const words = { ...ORDER_LIST_WORDS, ...messages };
  return (
    BYTE_ORDER_MARK +
    toCsv([
      [
        words['orderList.csvId'],
        words['orderList.ordered'],
        words['orderList.product'],
        words['orderList.tons'],
        words['orderList.total'],
        words['orderList.csvCurrency'],
        words['orderList.beneficiary'],
        words['orderList.expected'],
        words['orderList.status'],
      ],
    ])
  );
}

/** The rows of the file, without what it begins with. */
export function orderRowsToCsv(orders: readonly Order[], { messages, productNames }: OrdersToCsvOptions): string {
  const words = { ...ORDER_LIST_WORDS, ...messages };
  const names = productNames ?? new Map<string, string>();
  return toCsv(
    orders.map((order) => [
      order.id,
      new Date(order.created * 1_000).toISOString(),
      productNameOf(order.product, names) ?? '',
      order.metric_tons,
      toMajorUnits(order.amount_total, order.currency),
      order.currency.toUpperCase(),
      toDisplayText(order.beneficiary?.public_name ?? ''),
      expectedText(order, words) ?? '',
      labelOf(words, 'status', orderBadge(order).status),
    ]),
  );
}
