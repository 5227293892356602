'use client';

import type { Order } from '@offtake/contract';
import { memo, type ReactNode } from 'react';
import type { Format } from '../internals/createFormat.js';
import { flag } from '../internals/flag.js';
import { toDisplayText } from '../internals/toDisplayText.js';
import { labelOf } from '../messages/labelOf.js';
import { openPayment } from '../payment/openPayment.js';
import { expectedText } from './expectedText.js';
import { orderBadge } from './orderBadge.js';
import type { OrderListColumn } from './orderListColumns.js';
import { OrderListLink } from './OrderListLink.js';
import { classOf, type OrderListContextValue } from './orderListParts.js';
import { OrderListPayment } from './OrderListPayment.js';
import { orderListBone } from './OrderListSkeleton.js';
import { productNameOf } from './productNameOf.js';

/** What all rows have in common; the same object while nothing of it changes. */
export interface OrderListRowShared extends Pick<
  OrderListContextValue,
  'onOpen' | 'productNames' | 'messages' | 'classNames'
> {
  format: Format;
}

export interface OrderListRowProps {
  order: Order;
  /** Where it stands in the whole list, counted from 0. */
  index: number;
  /** Stable. */
  rowRef: (row: HTMLTableRowElement | null) => void;
  href: string | undefined;
  shared: OrderListRowShared;
}

/** The headings are the first row. */
const HEADER_ROWS = 1;
/** What shows its heading beside it on a card; the others say by themselves what they are. */
const LABELLED: ReadonlySet<OrderListColumn> = new Set(['tons', 'total', 'beneficiary', 'expected']);

/**
 * One order; rendered again only when something of it has changed. While scrolling, a row becomes that of another
 * order: so it has no state, no cell is a `Part`, and one cell has the same elements whatever is in it. Renders a
 * `<tr>`.
 */
export const OrderListRow = memo(function OrderListRow({ order, index, rowRef, href, shared }: OrderListRowProps) {
  const { onOpen, format, messages, classNames } = shared;
  const tons = format.number(order.metric_tons);
  const date = format.date(order.created);
  const name = toDisplayText(order.beneficiary?.public_name ?? '');
  const expected = expectedText(order, messages);
  const product = productNameOf(order.product, shared.productNames);
  const label = `${product ?? ''} ${messages['orderList.open']({ tons, date })}`.trim();
  const payment = openPayment(order);
  const opens = href !== undefined || onOpen !== undefined;

  const cell = (column: OrderListColumn, content: ReactNode, empty = false) => (
    <td
      role="cell"
      className={classOf('cell', classNames, { column, empty })}
      data-column={column}
      data-label={LABELLED.has(column) ? messages[`orderList.${column}`] : undefined}
      data-empty={flag(empty)}
    >
      {content}
    </td>
  );
  return (
    <tr
      ref={rowRef}
      role="row"
      className={classOf('row', classNames, { status: order.status, opens })}
      data-status={order.status}
      data-opens={flag(opens)}
      data-index={index}
      aria-rowindex={index + 1 + HEADER_ROWS}
    >
      {cell('ordered', <time dateTime={new Date(order.created * 1_000).toISOString()}>{date}</time>)}
      {cell(
        'product',
        <OrderListLink order={order} label={label} href={href} onOpen={onOpen} classNames={classNames}>
          {product === null ? orderListBone('product', classNames) : words(product, shared)}
        </OrderListLink>,
      )}
      {cell('tons', tons)}
      {cell('total', format.money(order.amount_total, order.currency))}
      {cell('beneficiary', name === '' ? unseen(messages['orderList.noName']) : words(name, shared), name === '')}
      {cell(
        'expected',
        expected === null ? unseen(messages['orderList.nothingExpected']) : <bdi>{expected}</bdi>,
        expected === null,
      )}
      {cell(
        'status',
        <>
          {badge(order, shared)}
          {payment && <OrderListPayment order={order} payment={payment} messages={messages} classNames={classNames} />}
        </>,
      )}
    </tr>
  );
});

function words(text: string, { classNames }: OrderListRowShared) {
  return <bdi className={classOf('words', classNames, {})}>{text}</bdi>;
}

/** What the dash of an empty cell says, which the stylesheet puts there. */
function unseen(text: string) {
  return <bdi className="offtake-VisuallyHidden">{text}</bdi>;
}

function badge(order: Order, { messages, classNames }: OrderListRowShared) {
  const { status, tone } = orderBadge(order);
  return (
    <span
      className={`offtake-Badge ${classOf('badge', classNames, { tone, status })}`}
      data-tone={tone}
      data-status={status}
    >
      {labelOf(messages, 'status', status)}
    </span>
  );
}
