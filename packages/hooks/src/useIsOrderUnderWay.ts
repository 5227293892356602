'use client';

import { useEffect, useState } from 'react';
import { readReturnedOrderId } from './pageAddress.js';
import type { UseOrderFormOptions } from './useOrderForm.js';
import { useOrderFormMemory } from './useOrderFormMemory.js';

/**
 * Whether an order form has a purchase to take up, for what shows the form only then: the buyer comes back from paying on
 * Stripe's page, as the page's address says, or the page was left before it was known what became of a purchase. Told once,
 * after hydration, and not changed by what is done on this page; false before that.
 *
 * @param options those of the form that takes it up: see `useOrderForm`.
 * @throws {Error} outside of a provider.
 * @example
 * const isUnderWay = useIsOrderUnderWay();
 * return isUnderWay && <a href="/order">Go on with your order</a>;
 */
export function useIsOrderUnderWay(options: Pick<UseOrderFormOptions, 'id' | 'storage'> = {}): boolean {
  const memory = useOrderFormMemory(options);
  const isNamedByAddress = options.id === undefined;
  const [isUnderWay, setUnderWay] = useState(false);
  useEffect(() => {
    setUnderWay(memory.readIntent() !== null || (isNamedByAddress && readReturnedOrderId() !== null));
  }, [memory, isNamedByAddress]);
  return isUnderWay;
}
