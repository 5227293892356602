'use client';

import type { Order } from '@offtake/contract';
import { useEffect, useRef, useState } from 'react';
import { createOrderPlacer, type OrderPlacer, type OrderPlacerOptions } from './createOrderPlacer.js';
import { useCreateOrder } from './useCreateOrder.js';

interface PlaceOrderOptions extends Pick<OrderPlacerOptions, 'readState' | 'send' | 'memory' | 'tabs'> {
  onPlaced: ((order: Order) => void) | undefined;
  onRedirect: ((url: string, order: Order) => void) | undefined;
}

/** What places the orders of a form that is mounted, and goes on to the end of a request when it no longer is. */
export function usePlaceOrder({ onPlaced, onRedirect = goTo, ...options }: PlaceOrderOptions): OrderPlacer {
  const { mutateAsync } = useCreateOrder();
  const latest = useRef({ mutateAsync, onPlaced, onRedirect });
  useEffect(() => {
    latest.current = { mutateAsync, onPlaced, onRedirect };
  });
  // Read when something is placed, and never while rendering.
  // oxlint-disable-next-line react/refs
  const [placer] = useState(() =>
    createOrderPlacer({
      ...options,
      createOrder: ({ input, idempotencyKey }) => latest.current.mutateAsync({ input, idempotencyKey }),
      onPlaced(order, redirectUrl) {
        latest.current.onPlaced?.(order);
        if (redirectUrl !== null) latest.current.onRedirect(redirectUrl, order);
      },
    }),
  );
  useEffect(() => {
    const disconnect = placer.connect();
    return () => {
      // A buyer who has left the form behind is not taken away from where they are now.
      latest.current.onRedirect = () => {};
      disconnect();
    };
  }, [placer]);
  return placer;
}

function goTo(url: string): void {
  window.location.assign(url);
}
