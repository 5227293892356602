'use client';

import { useEffect } from 'react';
import type { OrderPlacer } from './createOrderPlacer.js';
import type { OrderFormEvent } from './orderFormMachine.js';
import type { OrderFormState } from './orderFormState.js';
import type { OrderFormMemory } from './orderFormStorage.js';
import { readReturnedOrderId } from './pageAddress.js';
import type { LiveOrderDraft } from './useOrderDraft.js';

interface ResumedFormOptions {
  /** Stable. */
  readState: () => OrderFormState;
  /** Stable. */
  send: (event: OrderFormEvent) => void;
  memory: OrderFormMemory;
  /** Stable. */
  placer: OrderPlacer;
  /** Stable. */
  writeEdited: LiveOrderDraft['writeEdited'];
  /** Whether an order that the page's address names is this form's. */
  isNamedByAddress: boolean;
}

/** Takes up what an earlier life of this page kept. After hydration, as a server has nothing to agree with. */
export function useResumedForm(options: ResumedFormOptions): void {
  const { readState, send, memory, placer, writeEdited, isNamedByAddress } = options;
  useEffect(() => {
    if (readState().step !== 'editing') return;
    const draft = memory.readDraft();
    if (draft) writeEdited(draft);
    const orderId = memory.readOrderId();
    const intent = memory.readIntent();
    const namedId = isNamedByAddress ? readReturnedOrderId() : null;
    if (intent) {
      send({ type: 'resumed', intent });
      placer.keepOpen();
    } else if (orderId ?? namedId) send({ type: 'cameBack', orderId: orderId ?? namedId ?? '' });
  }, [readState, send, memory, placer, writeEdited, isNamedByAddress]);

  useEffect(() => {
    // Browsers keep a page as it was left, and show it again when the buyer goes back from paying.
    const handleShow = ({ persisted }: PageTransitionEvent) => persisted && send({ type: 'shownAgain' });
    window.addEventListener('pageshow', handleShow);
    return () => window.removeEventListener('pageshow', handleShow);
  }, [send]);
}
