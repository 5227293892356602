'use client';

import type { Order, Product, Quote } from '@offtake/contract';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { createIdempotencyKey } from './createIdempotencyKey.js';
import type { InvoiceLineDraft } from './invoiceDraft.js';
import {
  ORDER_FIELDS,
  isInvoiceField,
  type OrderDraft,
  type OrderFormErrors,
  type OrderFormField,
} from './orderDraft.js';
import { createOrderFormHandlers, type OrderFormActions } from './orderFormHandlers.js';
import { orderFormReducer, type OrderFormEvent } from './orderFormMachine.js';
import { createOrderFormProps, type OrderFormProps } from './orderFormProps.js';
import { EDITING, canEdit, type OrderFormState } from './orderFormState.js';
import type { OrderFormStorage } from './orderFormStorage.js';
import { createOrderFormTabs, noChannel } from './orderFormTabs.js';
import { forgetReturnedOrder } from './pageAddress.js';
import { useAfterPress } from './useAfterPress.js';
import { useFollowedOrder } from './useFollowedOrder.js';
import { useLatestState } from './useLatestState.js';
import { useOfftake } from './useOfftake.js';
import { useOrderDraft, type LiveOrderDraft } from './useOrderDraft.js';
import { useOrderFormMemory } from './useOrderFormMemory.js';
import { usePlaceOrder } from './usePlaceOrder.js';
import { useResumedForm } from './useResumedForm.js';
import { useWantedReview } from './useWantedReview.js';

/** How an order form starts, what it keeps and whom it tells. */
export interface UseOrderFormOptions {
  /** What the form starts with. Without a product, the first one that is not sold out is chosen. */
  defaultDraft?: Partial<OrderDraft> | undefined;
  /**
   * Tells forms apart in what they keep across a reload. Two forms on one page want two; what the page's address says
   * of an order that was just paid is for the one with the default. Fixed while mounted: to change it, give the
   * component that calls the hook another `key`.
   * @default 'default'
   */
  id?: string | undefined;
  /**
   * Where draft and intent are kept across a reload, for this backend and `cacheScope`; null keeps nothing. Fixed while
   * mounted.
   * @default sessionStorage
   */
  storage?: OrderFormStorage | null | undefined;
  /**
   * Where a buyer comes back to from paying on Stripe's page: a path on the page's own origin, or a whole address. The
   * backend adds `offtake_order=<order id>` to its query, by which the form knows the order again.
   * @default the page's own address
   */
  returnUrl?: string | undefined;
  /**
   * BCP 47 language tag in which numbers are typed here, where the form is shown in another one than the rest.
   * @default the OfftakeProvider's
   */
  locale?: string | undefined;
  /**
   * Called once for an order that this form has placed, paid or not, even if the form is gone from the page by then.
   */
  onPlaced?: ((order: Order) => void) | undefined;
  /**
   * Called with Stripe's page on which an order is paid, once it is placed; the address is safe to go to. Not called
   * when the form is gone from the page by then.
   * @default window.location.assign
   */
  onRedirect?: ((url: string, order: Order) => void) | undefined;
}

/** An order form without an interface: its state, its live quote, what the buyer can do, and props for the controls. */
export interface UseOrderFormResult extends OrderFormProps, Pick<LiveOrderDraft, 'products' | 'config'> {
  /** Where the form stands; see {@link OrderFormState}. */
  state: OrderFormState;
  /** What has been entered, as it was typed, and what was filled in from what is on offer. */
  draft: OrderDraft;
  /** The live quote of the draft; null while product and quantity give none. */
  quote: Quote | null;
  /** What is wrong, by field: of what the buyer has touched or tried to submit, and what the backend answered. */
  errors: OrderFormErrors;
  /** The chosen product; null while unknown. */
  product: Product | null;
  /** Currencies that the chosen product can be ordered in here, the default first. */
  currencies: readonly string[];
  /** Ways to pay on offer that this form can ask for, the default first; empty while not known. */
  paymentSources: readonly string[];
  /**
   * Whether the buyer may name the price and further lines of a customer's invoice, for which the backend wants the
   * permission `invoice.compose`; true while that is not known. What was typed of them is not sent for a buyer who may
   * not.
   */
  mayCompose: boolean;
  /**
   * Takes up a change of the draft. What is under review is no longer what would be bought then, so a review ends. Does
   * nothing from the request until its outcome is known, and after success.
   */
  edit: (change: Partial<OrderDraft>) => void;
  /** Marks a field as touched, so that what is wrong with it shows. */
  touch: (field: OrderFormField) => void;
  /** Adds one more line to a customer's invoice, still empty. */
  addLine: () => void;
  /** Takes one of them away, by its index. */
  removeLine: (index: number) => void;
  /**
   * Goes on to the review step, with a new idempotency key; for a customer's invoice to its own step first.
   *
   * While it is not known yet what is on offer, the form waits for that (`isReviewWanted`) and goes on then by itself;
   * what could not be read is read again.
   *
   * @returns the first field that is wrong, to be focused, or `product` while it is not known yet what is on offer;
   * null when there is nothing wrong.
   */
  review: () => OrderFormField | null;
  /** Goes back one step, or says that no duplicate is wanted. Nothing is lost. */
  back: () => void;
  /**
   * Places the order under review, says that a duplicate is wanted all the same, or asks again for the outcome of a
   * request whose answer was lost. Called twice, it sends once. When the order that a buyer comes back from paying
   * could not be read, reads it again.
   */
  place: () => void;
  /** Starts a new order: forgets draft and intent. Does nothing while a request is under way. */
  reset: () => void;
}

const NO_FIELDS: ReadonlySet<OrderFormField> = new Set();
const NO_DRAFT: Partial<OrderDraft> = {};
const EMPTY_LINE: InvoiceLineDraft = { description: '', amount: '' };

/**
 * Everything that an order form does, for a host's own interface. The key that buys at most once is made for one
 * intent, saved before the request, kept through retries and reloads, and new when what is bought changes.
 *
 * An order that waits for its money is read again by itself, soon at first and then down to once a minute while the
 * page is seen, until it is bought or will not be; `state.order` follows. Failures are states, never thrown: see
 * {@link OrderFormState}.
 *
 * @throws {Error} outside of a provider.
 * @example
 * const form = useOrderForm({ onPlaced: (order) => showOrder(order.id) });
 * <input {...form.quantityProps} />
 */
export function useOrderForm(options: UseOrderFormOptions = {}): UseOrderFormResult {
  const { defaultDraft = NO_DRAFT, id, onPlaced, onRedirect } = options;
  const { state, read: readState, send } = useMachine();
  const { touched, touch, setTouched } = useTouched();
  const live = useOrderDraft(defaultDraft, options);
  const { memory, tabs } = useMemory(options);
  const placer = usePlaceOrder({ readState, send, memory, tabs, onPlaced, onRedirect });
  const { draft, check, config, writeEdited } = live;
  useResumedForm({ readState, send, memory, placer, writeEdited, isNamedByAddress: id === undefined });
  const readAgain = useFollowedOrder({ state, send, memory });
  const afterPress = useAfterPress();
  const idPrefix = useId();
  const errors = useMemo(() => shownErrors(check.errors, touched, state), [check.errors, touched, state]);

  function edit(change: Partial<OrderDraft>) {
    if (!canEdit(readState())) return;
    const edited = { ...live.readEdited(), ...change };
    writeEdited(edited);
    memory.saveDraft(edited);
    send({ type: 'edited' });
  }

  const { addLine, removeLine, editLine } = lineActions(() => live.examine().draft.lines, edit);

  function reset() {
    const current = readState();
    if (current.step === 'placing') return;
    if ('intent' in current) placer.forget(current.intent.idempotencyKey);
    memory.clearDraft();
    memory.clearOrderId();
    forgetReturnedOrder();
    writeEdited({});
    setTouched(NO_FIELDS);
    send({ type: 'reset' });
  }

  const handlers = useHandlers({ draft, edit, editLine, leave: (field) => afterPress(() => touch(field)) });
  const review = () => reviewDraft({ live, readState, send, setTouched });
  useWantedReview({ state, send, live, review });

  return {
    ...createOrderFormProps({ idPrefix, draft, errors, handlers }),
    state,
    draft,
    errors,
    config,
    product: live.product,
    products: live.products,
    currencies: live.currencies,
    mayCompose: live.mayCompose,
    edit,
    touch,
    addLine,
    removeLine,
    review,
    place: () => (readState().step === 'returning' ? readAgain() : placer.place()),
    reset,
    quote: check.quote,
    paymentSources: config.data ? live.paymentSources : [],
    back: () => send({ type: 'returned' }),
  };
}

interface ReviewOptions extends Pick<ReturnType<typeof useMachine>, 'send'> {
  live: LiveOrderDraft;
  readState: () => OrderFormState;
  setTouched: (touched: ReadonlySet<OrderFormField>) => void;
}

/** See {@link UseOrderFormResult.review}. */
function reviewDraft({ live, readState, send, setTouched }: ReviewOptions): OrderFormField | null {
  send({ type: 'awaited', isReviewWanted: !live.isReady });
  if (!live.isReady) {
    if (live.products.isError) void live.products.refetch();
    return 'product';
  }
  const { draft: examined, check: found } = live.examine();
  const wrongField = ORDER_FIELDS.find((field) => found.errors[field] !== undefined);
  const isFirstStep = readState().step === 'editing';
  if (wrongField || (isFirstStep && examined.paymentSource === 'invoice')) {
    setTouched(new Set(ORDER_FIELDS));
    send({ type: wrongField ? 'returned' : 'invoiced' });
    return wrongField ?? null;
  }
  const { input, quote } = found;
  const wrongFields = Object.keys(found.errors).filter(isInvoiceField);
  setTouched(new Set([...ORDER_FIELDS, ...wrongFields]));
  if (!input || !quote) return wrongFields[0] ?? 'product';
  send({ type: 'reviewed', intent: { input, quote, idempotencyKey: createIdempotencyKey() } });
  return null;
}

/** What is done to the lines of an invoice, as they are now. */
function lineActions(readLines: () => readonly InvoiceLineDraft[], edit: UseOrderFormResult['edit']) {
  return {
    addLine: () => edit({ lines: [...readLines(), EMPTY_LINE] }),
    removeLine: (index: number) => edit({ lines: readLines().filter((_line, at) => at !== index) }),
    editLine: (index: number, change: Partial<InvoiceLineDraft>) =>
      edit({ lines: readLines().map((line, at) => (at === index ? { ...line, ...change } : line)) }),
  };
}

function useMachine() {
  const { value: state, read, write } = useLatestState<OrderFormState>(EDITING);
  const [send] = useState(() => (event: OrderFormEvent) => write(orderFormReducer(read(), event)));
  return { state, read, send };
}

/** Which fields show what is wrong with them. */
function useTouched() {
  const [touched, setTouched] = useState(NO_FIELDS);
  const touch = (field: OrderFormField) =>
    setTouched((current) => (current.has(field) ? current : new Set(current).add(field)));
  return { touched, touch, setTouched };
}

function useMemory(options: UseOrderFormOptions) {
  const { client } = useOfftake();
  const memory = useOrderFormMemory(options);
  const openChannel = client.isSameInAllTabs ? undefined : noChannel;
  const [tabs] = useState(() => createOrderFormTabs({ name: memory.name, openChannel }));
  return { memory, tabs };
}

/** The handlers of the controls, the same ones in each render. */
function useHandlers(actions: OrderFormActions) {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  // Read when something is typed, and never while rendering.
  // oxlint-disable-next-line react/refs
  const [handlers] = useState(() => createOrderFormHandlers(() => latest.current));
  return handlers;
}

function shownErrors(
  found: OrderFormErrors,
  touched: ReadonlySet<OrderFormField>,
  state: OrderFormState,
): OrderFormErrors {
  const shown: OrderFormErrors = 'fieldErrors' in state ? { ...state.fieldErrors } : {};
  for (const field of touched) {
    const code = found[field];
    if (code !== undefined) shown[field] = code;
  }
  return shown;
}
