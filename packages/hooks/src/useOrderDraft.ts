'use client';

import { useMemo } from 'react';
import { examineOrderDraft, type ExaminedOrderDraft } from './examineOrderDraft.js';
import type { EnteredOrderDraft } from './orderDraft.js';
import { readReturnUrl } from './pageAddress.js';
import { retypeDraft } from './retypeDraft.js';
import { useConfig } from './useConfig.js';
import { useLatestState } from './useLatestState.js';
import { useOfftake } from './useOfftake.js';
import type { UseOrderFormOptions } from './useOrderForm.js';
import { useProducts } from './useProducts.js';

/** The draft of an order form, with everything that follows from it. */
export interface LiveOrderDraft extends ExaminedOrderDraft {
  /** Whether it is known what is on offer, so that a draft can be ordered at all. */
  isReady: boolean;
  products: ReturnType<typeof useProducts>;
  config: ReturnType<typeof useConfig>;
  /** What the buyer has changed so far, also before React has rendered it, typed as in the language of now. */
  readEdited: () => EnteredOrderDraft;
  /** Replaces that. Stable. */
  writeEdited: (edited: EnteredOrderDraft) => void;
  /** The draft as it is now, also before React has rendered it. */
  examine: () => ExaminedOrderDraft;
}

/** Keeps what the buyer entered, and fills in the rest from what is on offer. */
export function useOrderDraft(
  defaultDraft: EnteredOrderDraft,
  { locale: ownLocale, returnUrl }: Pick<UseOrderFormOptions, 'locale' | 'returnUrl'>,
): LiveOrderDraft {
  const { locale: pageLocale } = useOfftake();
  const locale = ownLocale ?? pageLocale;
  const products = useProducts();
  const config = useConfig();
  const edited = useLatestState<EnteredOrderDraft>({});
  const examine = (entered: EnteredOrderDraft) =>
    examineOrderDraft(entered, {
      products: products.data ?? [],
      config: config.data ?? null,
      locale,
      returnUrl: returnUrl ?? readReturnUrl(),
    });
  // Numbers stay the same numbers when the page, or a later visit, is in another language.
  const inLocale = (typed: EnteredOrderDraft): EnteredOrderDraft => ({
    ...retypeDraft(typed, { from: typed.locale ?? locale, to: locale, unit: defaultDraft.unit }),
    locale,
  });
  const entered = { ...defaultDraft, ...inLocale(edited.value) };
  // By its text: hosts write the default draft in place, anew for each render.
  const key = JSON.stringify(entered);
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const examined = useMemo(() => examine(entered), [key, products.data, config.data, locale]);
  return {
    ...examined,
    isReady: products.data !== undefined && !config.isPending,
    products,
    config,
    readEdited: () => inLocale(edited.read()),
    writeEdited: edited.write,
    examine: () => examine({ ...defaultDraft, ...inLocale(edited.read()) }),
  };
}
