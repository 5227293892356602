'use client';

import type { Order } from '@offtake/contract';
import { useEffect, useRef } from 'react';
import { createIdempotencyKey } from './createIdempotencyKey.js';
import { isAwaitingFunds } from './isAwaitingFunds.js';
import { OfftakeError } from './OfftakeError.js';
import { isOutcomeOpen, type OrderFormEvent, type OrderFormState, type OrderIntent } from './orderFormMachine.js';
import type { OrderFormMemory } from './orderFormStorage.js';
import { useCreateOrder } from './useCreateOrder.js';

interface PlaceOrderOptions {
  /** The form's state as it is now, also before React has rendered it. */
  readState: () => OrderFormState;
  send: (event: OrderFormEvent) => void;
  memory: OrderFormMemory;
  onPlaced: ((order: Order) => void) | undefined;
  onRedirect: ((url: string, order: Order) => void) | undefined;
}

/** Places the order under review, and sees to it that the intent is kept from before its request until its outcome. */
export function usePlaceOrder({ readState, send, memory, onPlaced, onRedirect = goTo }: PlaceOrderOptions): () => void {
  const { mutateAsync } = useCreateOrder();
  const latest = useRef({ onPlaced, onRedirect });
  useEffect(() => {
    latest.current = { onPlaced, onRedirect };
  });
  useEffect(
    () => () => {
      // A buyer who has left the form behind is not taken away from where they are now.
      latest.current.onRedirect = () => {};
    },
    [],
  );

  async function request(intent: OrderIntent): Promise<void> {
    const { input, idempotencyKey } = intent;
    const outcome = await mutateAsync({ input, idempotencyKey }).then(toSuccess, toFailure);
    send(outcome);
    if (outcome.type === 'succeeded') {
      memory.clearDraft();
      if (isAwaitingFunds(outcome.order)) memory.saveOrderId(outcome.order.id);
    }
    const state = readState();
    if (!isOutcomeOpen(state)) memory.clearIntent(idempotencyKey);
    if (outcome.type === 'succeeded') latest.current.onPlaced?.(outcome.order);
    if (state.step === 'redirecting') latest.current.onRedirect(state.url, state.order);
  }

  return function place() {
    const before = readState();
    send({ type: 'placed' });
    const state = readState();
    if (state === before || state.step !== 'placing') return;
    memory.saveIntent(state.intent);
    void request(state.intent);
  };
}

function goTo(url: string): void {
  window.location.assign(url);
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
