'use client';

import type { Order } from '@offtake/contract';
import { useEffect, useRef } from 'react';
import { createIdempotencyKey } from './createIdempotencyKey.js';
import { OfftakeError } from './OfftakeError.js';
import type { OrderDraft } from './orderDraft.js';
import type { OrderFormEvent, OrderFormState } from './orderFormMachine.js';
import { clearOrderForm, loadOrderForm, saveOrderForm, type OrderFormStorage } from './orderFormStorage.js';
import { useCreateOrder } from './useCreateOrder.js';

interface PlaceOrderOptions {
  state: OrderFormState;
  dispatch: (event: OrderFormEvent) => void;
  draft: OrderDraft;
  /** Whether the buyer has entered anything that is worth keeping. */
  isEdited: boolean;
  restoreDraft: (draft: OrderDraft) => void;
  id: string;
  storage: OrderFormStorage | null | undefined;
  onPlaced: ((order: Order) => void) | undefined;
}

/** Places the order under review, and sees to it that neither draft nor intent is lost on the way. */
export function usePlaceOrder(options: PlaceOrderOptions) {
  const { state, dispatch, draft, id, onPlaced } = options;
  const createOrder = useCreateOrder();
  const isUnderWay = useRef(false);
  const forget = usePersistence(options);

  async function place(): Promise<void> {
    if (isUnderWay.current || !('intent' in state) || state.step === 'placing') return;
    isUnderWay.current = true;
    const { intent } = state;
    const storage = resolveStorage(options.storage);
    if (storage) saveOrderForm(storage, id, { draft, intent });
    dispatch({ type: 'placed' });
    try {
      const order = await createOrder.mutateAsync({ input: intent.input, idempotencyKey: intent.idempotencyKey });
      forget();
      dispatch({ type: 'succeeded', order });
      onPlaced?.(order);
    } catch (error) {
      const failure = toOfftakeError(error);
      if (storage && !failure.isOutcomeUnknown) saveOrderForm(storage, id, { draft, intent: null });
      dispatch({ type: 'failed', error: failure, nextKey: createIdempotencyKey() });
    } finally {
      isUnderWay.current = false;
    }
  }

  return { place: () => void place(), forget };
}

/** Takes up on mount what an earlier life of this page kept, and keeps the draft while it is being edited. */
function usePersistence({ state, dispatch, draft, isEdited, restoreDraft, id, storage }: PlaceOrderOptions) {
  const restore = useRef({ dispatch, restoreDraft });

  useEffect(() => {
    const kept = resolveStorage(storage);
    const saved = kept && loadOrderForm(kept, id);
    if (!saved) return;
    restore.current.restoreDraft(saved.draft);
    if (saved.intent) restore.current.dispatch({ type: 'resumed', intent: saved.intent });
  }, [id, storage]);

  const { step } = state;
  useEffect(() => {
    const kept = resolveStorage(storage);
    if (kept && isEdited && (step === 'editing' || step === 'reviewing'))
      saveOrderForm(kept, id, { draft, intent: null });
  }, [draft, isEdited, step, id, storage]);

  return () => {
    const kept = resolveStorage(storage);
    if (kept) clearOrderForm(kept, id);
  };
}

function resolveStorage(storage: OrderFormStorage | null | undefined): OrderFormStorage | null {
  if (storage !== undefined) return storage;
  try {
    return globalThis.sessionStorage ?? null;
  } catch {
    // A sandboxed page has none, and says so by throwing.
    return null;
  }
}

function toOfftakeError(error: unknown): OfftakeError {
  if (error instanceof OfftakeError) return error;
  return new OfftakeError({ code: 'network_error', message: 'The order could not be sent.', cause: error });
}
