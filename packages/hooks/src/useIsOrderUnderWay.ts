'use client';

import { useState, useSyncExternalStore } from 'react';
import { readReturnedOrderId } from './pageAddress.js';
import type { UseOrderFormOptions } from './useOrderForm.js';
import { subscribeToNothing } from './subscribeToNothing.js';
import { useOrderFormMemory } from './useOrderFormMemory.js';

/**
 * Whether an order form has a purchase to take up, for what shows the form only then: the buyer comes back from paying
 * on Stripe's page, as the page's address says, or the page was left before it was known what became of a purchase.
 * Told once, and not changed by what is done on this page; false on a server and while hydrating.
 *
 * @param options those of the form that takes it up: see `useOrderForm`. Fixed while mounted.
 * @throws {Error} outside of a provider.
 * @example
 * const isUnderWay = useIsOrderUnderWay();
 * return isUnderWay && <a href="/order">Go on with your order</a>;
 */
export function useIsOrderUnderWay(options: Pick<UseOrderFormOptions, 'id' | 'storage'> = {}): boolean {
  const memory = useOrderFormMemory(options);
  const [read] = useState(() => {
    const isNamedByAddress = options.id === undefined;
    let isUnderWay: boolean | undefined;
    return () => (isUnderWay ??= memory.readIntent() !== null || (isNamedByAddress && readReturnedOrderId() !== null));
  });
  return useSyncExternalStore(subscribeToNothing, read, () => false);
}
