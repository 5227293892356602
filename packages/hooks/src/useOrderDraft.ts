'use client';

import { useMemo } from 'react';
import { examineOrderDraft, type ExaminedOrderDraft } from './examineOrderDraft.js';
import type { EnteredOrderDraft } from './orderDraft.js';
import { useConfig } from './useConfig.js';
import { useLatestState } from './useLatestState.js';
import { useOfftake } from './useOfftake.js';
import { useProducts } from './useProducts.js';

/** The draft of an order form, with everything that follows from it. */
export interface LiveOrderDraft extends ExaminedOrderDraft {
  /** Whether it is known what is on offer, so that a draft can be ordered at all. */
  isReady: boolean;
  products: ReturnType<typeof useProducts>;
  config: ReturnType<typeof useConfig>;
  /** What the buyer has changed so far, also before React has rendered it. Stable. */
  readEdited: () => EnteredOrderDraft;
  /** Replaces that. Stable. */
  writeEdited: (edited: EnteredOrderDraft) => void;
  /** The draft as it is now, also before React has rendered it. */
  examine: () => ExaminedOrderDraft;
}

/** Keeps what the buyer entered, and fills in the rest from what is on offer. */
export function useOrderDraft(defaultDraft: EnteredOrderDraft): LiveOrderDraft {
  const { locale } = useOfftake();
  const products = useProducts();
  const config = useConfig();
  const edited = useLatestState<EnteredOrderDraft>({});
  const offer = useMemo(
    () => ({ products: products.data ?? [], config: config.data ?? null, locale }),
    [products.data, config.data, locale],
  );
  // By its fields: hosts write the default draft in place, anew for each render.
  const { product, unit, quantity, currency, publicName, paymentSource } = { ...defaultDraft, ...edited.value };
  const examined = useMemo(
    () => examineOrderDraft({ product, unit, quantity, currency, publicName, paymentSource }, offer),
    [product, unit, quantity, currency, publicName, paymentSource, offer],
  );
  return {
    ...examined,
    isReady: products.data !== undefined && !config.isPending,
    products,
    config,
    readEdited: edited.read,
    writeEdited: edited.write,
    examine: () => examineOrderDraft({ ...defaultDraft, ...edited.read() }, offer),
  };
}
