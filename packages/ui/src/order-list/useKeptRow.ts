'use client';

import type { Order } from '@offtake/contract';
import { useEffect, useState, type RefObject } from 'react';

/** A row that stays though it is out of view. */
export interface KeptRow {
  index: number;
  order: Order;
}

/**
 * The row that has the focus: it is rendered wherever the visitor scrolls to, also when its order is no longer held, so
 * that the focus is not lost.
 */
export function useKeptRow(
  body: RefObject<HTMLElement | null>,
  { orders, firstIndex }: { orders: readonly Order[]; firstIndex: number },
): KeptRow | null {
  const [kept, setKept] = useState<KeptRow | null>(null);
  useEffect(() => {
    const element = body.current;
    if (!element) return;
    const keep = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
      const index = Number(row?.dataset['index']);
      const order = orders[index - firstIndex];
      if (order) setKept({ index, order });
    };
    const letGo = () => setKept(null);
    element.addEventListener('focusin', keep);
    element.addEventListener('focusout', letGo);
    return () => {
      element.removeEventListener('focusin', keep);
      element.removeEventListener('focusout', letGo);
    };
  }, [body, orders, firstIndex]);
  const position = kept ? orders.findIndex(({ id }) => id === kept.order.id) : -1;
  const order = orders[position];
  return order ? { index: firstIndex + position, order } : kept;
}
