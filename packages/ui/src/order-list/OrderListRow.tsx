'use client';

import type { Order } from '@offtake/contract';
import { memo } from 'react';
import { toDisplayText } from '../internals/toDisplayText.js';
import { useFormat } from '../internals/useFormat.js';
import { expectedText } from './expectedText.js';
import { OrderListBadge } from './OrderListBadge.js';
import { OrderListCell } from './OrderListCell.js';
import { OrderListLink } from './OrderListLink.js';
import { OrderListPayment } from './OrderListPayment.js';
import type { OrderListMessages } from './orderListMessages.js';

export interface OrderListRowProps {
  order: Order;
  /** Where it stands in the whole list, counted from 0. */
  index: number;
  /** Stable. */
  rowRef: ((row: HTMLTableRowElement | null) => void) | undefined;
  /** Null while it is not known yet. */
  productName: string | null;
  href: string | undefined;
  onOpen: ((order: Order) => void) | undefined;
  messages: OrderListMessages;
}

/** The headings are the first row. */
const HEADER_ROWS = 1;

/** One order; rendered again only when something of it has changed. Renders a `<tr>`. */
export const OrderListRow = memo(function OrderListRow(props: OrderListRowProps) {
  const { order, index, rowRef, productName, href, onOpen, messages } = props;
  const format = useFormat();
  const tons = format.number(order.metric_tons);
  const date = format.date(order.created);
  return (
    <tr
      ref={rowRef}
      role="row"
      className="offtake-OrderList-row"
      data-status={order.status}
      data-index={index}
      aria-rowindex={index + 1 + HEADER_ROWS}
    >
      <OrderListCell column="ordered" messages={messages}>
        <time dateTime={new Date(order.created * 1_000).toISOString()}>{date}</time>
      </OrderListCell>
      <OrderListCell column="product" messages={messages}>
        <OrderListLink order={order} href={href} onOpen={onOpen}>
          <ProductName name={productName} />
          <span className="offtake-VisuallyHidden"> {messages['orderList.open']({ tons, date })}</span>
        </OrderListLink>
      </OrderListCell>
      <OrderListCell column="tons" messages={messages}>
        {tons}
      </OrderListCell>
      <OrderListCell column="total" messages={messages}>
        {format.money(order.amount_total, order.currency)}
      </OrderListCell>
      <OrderListCell column="beneficiary" messages={messages}>
        <BeneficiaryName order={order} messages={messages} />
      </OrderListCell>
      <OrderListCell column="expected" messages={messages}>
        <Expected order={order} messages={messages} />
      </OrderListCell>
      <OrderListCell column="status" messages={messages}>
        <OrderListBadge order={order} messages={messages} />
        <OrderListPayment order={order} messages={messages} />
      </OrderListCell>
    </tr>
  );
});

function ProductName({ name }: { name: string | null }) {
  if (name !== null) return <OthersWords text={name} />;
  return (
    <span className="offtake-OrderList-line">
      <span className="offtake-Skeleton offtake-OrderList-bone" data-column="product" />
    </span>
  );
}

interface FactProps {
  order: Order;
  messages: OrderListMessages;
}

function BeneficiaryName({ order, messages }: FactProps) {
  const name = toDisplayText(order.beneficiary?.public_name ?? '');
  if (name === '') return <NoFact words={messages['orderList.noName']} />;
  return <OthersWords text={name} />;
}

function OthersWords({ text }: { text: string }) {
  return (
    <span className="offtake-OrderList-words">
      <bdi>{text}</bdi>
    </span>
  );
}

function Expected({ order, messages }: FactProps) {
  return expectedText(order, messages) ?? <NoFact words={messages['orderList.nothingExpected']} />;
}

function NoFact({ words }: { words: string }) {
  return (
    <>
      <span className="offtake-OrderList-noFact" aria-hidden="true">
        –
      </span>
      <span className="offtake-VisuallyHidden">{words}</span>
    </>
  );
}
