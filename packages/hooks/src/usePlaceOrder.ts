'use client';

import type { Order } from '@offtake/contract';
import { useEffect, useRef } from 'react';
import { createIdempotencyKey } from './createIdempotencyKey.js';
import { OfftakeError } from './OfftakeError.js';
import type { OrderFormEvent, OrderFormState, OrderIntent } from './orderFormMachine.js';
import type { OrderFormMemory } from './orderFormStorage.js';
import { useCreateOrder } from './useCreateOrder.js';

interface PlaceOrderOptions {
  /** The form's state as it is now, also before React has rendered it. */
  readState: () => OrderFormState;
  send: (event: OrderFormEvent) => void;
  memory: OrderFormMemory;
  onPlaced: ((order: Order) => void) | undefined;
}

/** Places the order under review, and sees to it that the intent is kept from before its request until its outcome. */
export function usePlaceOrder({ readState, send, memory, onPlaced }: PlaceOrderOptions): () => void {
  const { mutateAsync } = useCreateOrder();
  const latestOnPlaced = useRef(onPlaced);
  useEffect(() => {
    latestOnPlaced.current = onPlaced;
  });

  async function request(intent: OrderIntent): Promise<void> {
    const { input, idempotencyKey } = intent;
    const outcome = await mutateAsync({ input, idempotencyKey }).then(toSuccess, toFailure);
    send(outcome);
    if (readState().step !== 'unknown') memory.clearIntent(idempotencyKey);
    if (outcome.type !== 'succeeded') return;
    memory.clearDraft();
    latestOnPlaced.current?.(outcome.order);
  }

  return function place() {
    const state = readState();
    if (state.step !== 'reviewing' && state.step !== 'unknown') return;
    memory.saveIntent(state.intent);
    send({ type: 'placed' });
    void request(state.intent);
  };
}

function toSuccess(order: Order) {
  return { type: 'succeeded' as const, order };
}

/** What is no {@link OfftakeError} comes from a client of the host's own making: nobody knows what it has done. */
function toFailure(cause: unknown) {
  const message = 'The order could not be sent.';
  const error = cause instanceof OfftakeError ? cause : new OfftakeError({ code: 'network_error', message, cause });
  return { type: 'failed' as const, error, nextKey: createIdempotencyKey() };
}
