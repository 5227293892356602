'use client';

import type { FieldErrorCode, Order, Product, Quote } from '@offtake/contract';
import { useId, useMemo, useReducer, useState } from 'react';
import { createIdempotencyKey } from './createIdempotencyKey.js';
import type { OrderDraft, OrderFormField } from './orderDraft.js';
import { EDITING, orderFormReducer, type OrderFormState } from './orderFormMachine.js';
import type { OrderFormStorage } from './orderFormStorage.js';
import { createOrderFormProps, type OrderFormProps } from './orderFormProps.js';
import { usePlaceOrder } from './usePlaceOrder.js';
import { useOrderDraft, type LiveOrderDraft } from './useOrderDraft.js';

export interface UseOrderFormOptions {
  /** What the form starts with. Without a product, the first one that is not sold out is chosen. */
  defaultDraft?: Partial<OrderDraft> | undefined;
  /**
   * Tells forms apart in what they keep across a reload.
   * @default 'default'
   */
  id?: string | undefined;
  /**
   * Where draft and intent are kept across a reload; null keeps nothing.
   * @default sessionStorage
   */
  storage?: OrderFormStorage | null | undefined;
  /** Called once for an order that this form has placed. */
  onPlaced?: ((order: Order) => void) | undefined;
}

/** An order form without an interface: its state, its live quote, what the buyer can do, and props for the controls. */
export interface UseOrderFormResult extends OrderFormProps, Pick<LiveOrderDraft, 'products' | 'config'> {
  /** Where the form stands; see {@link OrderFormState}. */
  state: OrderFormState;
  draft: OrderDraft;
  /** The live quote of the draft; null while product and quantity give none. */
  quote: Quote | null;
  /** What is wrong, by field: of what the buyer has touched or tried to submit, and what the backend answered. */
  errors: Partial<Record<OrderFormField, FieldErrorCode>>;
  /** The chosen product; null while unknown. */
  product: Product | null;
  /** Currencies that the chosen product can be ordered in here, the default first. */
  currencies: readonly string[];
  /** Ways to pay on offer, the default first. */
  paymentSources: readonly string[];
  /** Takes up a change of the draft. */
  edit: (change: Partial<OrderDraft>) => void;
  /** Marks a field as touched, so that what is wrong with it shows. */
  touch: (field: OrderFormField) => void;
  /**
   * Goes on to the review step.
   *
   * @returns the first field that is wrong, to be focused; null when the form has moved on.
   */
  review: () => OrderFormField | null;
  /** Goes back to the draft. Nothing is lost. */
  back: () => void;
  /** Places the order under review, or asks again for the outcome of one whose answer was lost. */
  place: () => void;
  /** Starts a new order. */
  reset: () => void;
}

const FIELDS: readonly OrderFormField[] = ['product', 'quantity', 'currency', 'publicName', 'paymentSource'];

/**
 * Everything that an order form does, for a host's own interface. The key that buys at most once is made for one intent,
 * saved before the request, kept through retries and reloads, and new when what is bought changes.
 *
 * @example
 * const form = useOrderForm({ onPlaced: (order) => showOrder(order.id) });
 * <input {...form.quantityProps} />
 */
export function useOrderForm(options: UseOrderFormOptions = {}): UseOrderFormResult {
  const { defaultDraft = {}, id = 'default', storage, onPlaced } = options;
  const [state, dispatch] = useReducer(orderFormReducer, EDITING);
  const [touched, setTouched] = useState<ReadonlySet<OrderFormField>>(new Set());
  const live = useOrderDraft(defaultDraft);
  const { draft, check, setEdited } = live;
  const isEdited = Object.keys(live.edited).length > 0;
  const { place, forget } = usePlaceOrder({
    state,
    dispatch,
    draft,
    isEdited,
    restoreDraft: setEdited,
    id,
    storage,
    onPlaced,
  });
  const idPrefix = useId();
  const errors = useMemo(() => shownErrors(check.errors, touched, state), [check.errors, touched, state]);

  function edit(change: Partial<OrderDraft>) {
    setEdited((current) => ({ ...current, ...change }));
    dispatch({ type: 'edited' });
  }

  function touch(field: OrderFormField) {
    setTouched((current) => (current.has(field) ? current : new Set(current).add(field)));
  }

  function review(): OrderFormField | null {
    setTouched(new Set(FIELDS));
    const { input, quote } = check;
    if (!input || !quote) return FIELDS.find((field) => check.errors[field] !== undefined) ?? 'product';
    dispatch({ type: 'reviewed', intent: { input, quote, idempotencyKey: createIdempotencyKey() } });
    return null;
  }

  function reset() {
    forget();
    setEdited({});
    setTouched(new Set());
    dispatch({ type: 'reset' });
  }

  return {
    ...createOrderFormProps({ idPrefix, draft, errors, edit, touch }),
    state,
    draft,
    quote: check.quote,
    errors,
    product: live.product,
    products: live.products,
    config: live.config,
    currencies: live.currencies,
    paymentSources: live.config.data?.payment_sources ?? [],
    edit,
    touch,
    review,
    back: () => dispatch({ type: 'returned' }),
    place,
    reset,
  };
}

function shownErrors(
  found: UseOrderFormResult['errors'],
  touched: ReadonlySet<OrderFormField>,
  state: OrderFormState,
): UseOrderFormResult['errors'] {
  const shown: UseOrderFormResult['errors'] = state.step === 'editing' ? { ...state.fieldErrors } : {};
  for (const field of FIELDS) {
    const code = found[field];
    if (code !== undefined && touched.has(field)) shown[field] = code;
  }
  return shown;
}
