'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isAwaitingFunds } from './isAwaitingFunds.js';
import type { OrderFormEvent } from './orderFormMachine.js';
import type { OrderFormState } from './orderFormState.js';
import type { OrderFormMemory } from './orderFormStorage.js';
import { orderOptions } from './orderOptions.js';
import { useOfftake } from './useOfftake.js';

interface FollowedOrderOptions {
  state: OrderFormState;
  /** Stable. */
  send: (event: OrderFormEvent) => void;
  memory: OrderFormMemory;
}

/**
 * Reads the order that a form has placed for as long as it waits for its money, and tells the form what became of it.
 *
 * @returns what reads it again at once.
 */
export function useFollowedOrder({ state, send, memory }: FollowedOrderOptions): () => void {
  const { client, queryClient } = useOfftake();
  const id = followedId(state);
  const query = useQuery({ ...orderOptions(client, id ?? ''), enabled: id !== null }, queryClient);
  const { data: order, error } = query;
  useEffect(() => {
    if (id === null) return;
    if (order) send({ type: 'followed', order });
    else if (error) send({ type: 'missed', error });
    const isOver = order ? !isAwaitingFunds(order) : error?.code === 'not_found';
    if (isOver) memory.clearOrderId();
  }, [id, order, error, send, memory]);
  return () => void query.refetch();
}

function followedId(state: OrderFormState): string | null {
  if (state.step === 'returning') return state.orderId;
  return 'order' in state && isAwaitingFunds(state.order) ? state.order.id : null;
}
