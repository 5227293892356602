'use client';

import type { Order } from '@offtake/contract';
import type { MouseEvent, ReactNode } from 'react';
import { classOf, type OrderListClassNames } from './orderListParts.js';

export interface OrderListLinkProps {
  order: Order;
  /** What it is called: more than is seen in it. */
  label: string;
  href: string | undefined;
  onOpen: ((order: Order) => void) | undefined;
  classNames: OrderListClassNames | undefined;
  children: ReactNode;
}

/**
 * What opens an order, stretched over its whole row. Renders an `<a>`, a `<button>` where there is no address, or
 * what is in it where there is nothing to open.
 */
export function OrderListLink({ order, label, href, onOpen, classNames, children }: OrderListLinkProps) {
  const className = classOf('link', classNames, {});
  if (href !== undefined) {
    return (
      <a
        className={className}
        aria-label={label}
        href={href}
        onClick={onOpen && ((event) => openHere(event, order, onOpen))}
      >
        {children}
      </a>
    );
  }
  if (!onOpen) return children;
  return (
    <button type="button" className={className} aria-label={label} onClick={() => onOpen(order)}>
      {children}
    </button>
  );
}

/** A plain click is the host's to route; one that asks for a tab or a window of its own stays the browser's. */
function openHere(event: MouseEvent, order: Order, onOpen: (order: Order) => void) {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
  event.preventDefault();
  onOpen(order);
}
