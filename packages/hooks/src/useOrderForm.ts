'use client';

import type { FieldErrorCode, Order, Product, Quote } from '@offtake/contract';
import { useEffect, useId, useMemo, useState } from 'react';
import { createIdempotencyKey } from './createIdempotencyKey.js';
import type { OrderDraft, OrderFormField } from './orderDraft.js';
import { EDITING, canEdit, orderFormReducer, type OrderFormEvent, type OrderFormState } from './orderFormMachine.js';
import { createOrderFormProps, type OrderFormProps } from './orderFormProps.js';
import { createOrderFormMemory, type OrderFormMemory, type OrderFormStorage } from './orderFormStorage.js';
import { useLatestState, type LatestState } from './useLatestState.js';
import { useAfterPress } from './useAfterPress.js';
import { useOfftake } from './useOfftake.js';
import { useOrderDraft, type LiveOrderDraft } from './useOrderDraft.js';
import { usePlaceOrder } from './usePlaceOrder.js';

/** How an order form starts, what it keeps and whom it tells. */
export interface UseOrderFormOptions {
  /** What the form starts with. Without a product, the first one that is not sold out is chosen. */
  defaultDraft?: Partial<OrderDraft> | undefined;
  /**
   * Tells forms apart in what they keep across a reload. Two forms on one page want two. Fixed while mounted: to change
   * it, give the component that calls the hook another `key`.
   * @default 'default'
   */
  id?: string | undefined;
  /**
   * Where draft and intent are kept across a reload, for this backend and `cacheScope`; null keeps nothing. Fixed while
   * mounted.
   * @default sessionStorage
   */
  storage?: OrderFormStorage | null | undefined;
  /** Called once for an order that this form has placed, even if the form is gone from the page by then. */
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
  /** Ways to pay on offer that this form can ask for, the default first; empty while not known. */
  paymentSources: readonly string[];
  /**
   * Takes up a change of the draft. What is under review is no longer what would be bought then, so a review ends. Does
   * nothing from the request until its outcome is known, and after success.
   */
  edit: (change: Partial<OrderDraft>) => void;
  /** Marks a field as touched, so that what is wrong with it shows. */
  touch: (field: OrderFormField) => void;
  /**
   * Goes on to the review step, with a new idempotency key.
   *
   * @returns the first field that is wrong, to be focused, or `product` while it is not known yet what is on offer; null
   * when there is nothing wrong.
   */
  review: () => OrderFormField | null;
  /** Goes back to the draft. Nothing is lost. */
  back: () => void;
  /**
   * Places the order under review, or asks again for the outcome of one whose answer was lost. Called twice, it sends
   * once.
   */
  place: () => void;
  /** Starts a new order: forgets draft and intent. Does nothing while a request is under way. */
  reset: () => void;
}

const FIELDS: readonly OrderFormField[] = ['product', 'quantity', 'currency', 'publicName', 'paymentSource'];
const NO_FIELDS: ReadonlySet<OrderFormField> = new Set();
const NO_DRAFT: Partial<OrderDraft> = {};

/**
 * Everything that an order form does, for a host's own interface. The key that buys at most once is made for one intent,
 * saved before the request, kept through retries and reloads, and new when what is bought changes.
 *
 * @throws {Error} outside of a provider.
 * @example
 * const form = useOrderForm({ onPlaced: (order) => showOrder(order.id) });
 * <input {...form.quantityProps} />
 */
export function useOrderForm(options: UseOrderFormOptions = {}): UseOrderFormResult {
  const machine = useLatestState<OrderFormState>(EDITING);
  const { touched, touch, touchAll, untouchAll } = useTouched();
  const live = useOrderDraft(options.defaultDraft ?? NO_DRAFT);
  const memory = useMemory(options);
  const send = (event: OrderFormEvent) => machine.write(orderFormReducer(machine.read(), event));
  const place = usePlaceOrder({ readState: machine.read, send, memory, onPlaced: options.onPlaced });
  useResume({ machine, memory, writeEdited: live.writeEdited });
  const afterPress = useAfterPress();
  const idPrefix = useId();
  const state = machine.value;
  const { draft, check, config } = live;
  const errors = useMemo(() => shownErrors(check.errors, touched, state), [check.errors, touched, state]);

  function edit(change: Partial<OrderDraft>) {
    if (!canEdit(machine.read())) return;
    const edited = { ...live.readEdited(), ...change };
    live.writeEdited(edited);
    memory.saveDraft(edited);
    send({ type: 'edited' });
  }

  function review(): OrderFormField | null {
    if (!live.isReady) return 'product';
    touchAll();
    const { input, quote, errors: found } = live.examine().check;
    if (!input || !quote) return FIELDS.find((field) => found[field] !== undefined) ?? 'product';
    send({ type: 'reviewed', intent: { input, quote, idempotencyKey: createIdempotencyKey() } });
    return null;
  }

  function reset() {
    const current = machine.read();
    if (current.step === 'placing') return;
    if ('intent' in current) memory.clearIntent(current.intent.idempotencyKey);
    memory.clearDraft();
    live.writeEdited({});
    untouchAll();
    send({ type: 'reset' });
  }

  return {
    ...createOrderFormProps({ idPrefix, draft, errors, edit, touch: (field) => afterPress(() => touch(field)) }),
    state,
    draft,
    errors,
    config,
    product: live.product,
    products: live.products,
    currencies: live.currencies,
    edit,
    touch,
    review,
    place,
    reset,
    quote: check.quote,
    paymentSources: config.data ? live.paymentSources : [],
    back: () => send({ type: 'returned' }),
  };
}

/** Which fields show what is wrong with them. */
function useTouched() {
  const [touched, setTouched] = useState(NO_FIELDS);
  return {
    touched,
    touch: (field: OrderFormField) =>
      setTouched((current) => (current.has(field) ? current : new Set(current).add(field))),
    touchAll: () => setTouched(new Set(FIELDS)),
    untouchAll: () => setTouched(NO_FIELDS),
  };
}

/** The memory of this form: apart by backend and caller, so that no one is offered to resume another's purchase. */
function useMemory({ id = 'default', storage }: UseOrderFormOptions): OrderFormMemory {
  const { client } = useOfftake();
  const [memory] = useState(() =>
    createOrderFormMemory({ storage, owner: [client.baseUrl, client.cacheScope ?? '', id] }),
  );
  return memory;
}

interface ResumeOptions {
  machine: LatestState<OrderFormState>;
  memory: OrderFormMemory;
  writeEdited: LiveOrderDraft['writeEdited'];
}

/** Takes up what an earlier life of this page kept. After hydration, as a server has nothing to agree with. */
function useResume({ machine: { read, write }, memory, writeEdited }: ResumeOptions): void {
  useEffect(() => {
    if (read().step !== 'editing') return;
    const draft = memory.readDraft();
    if (draft) writeEdited(draft);
    const intent = memory.readIntent();
    if (intent) write(orderFormReducer(read(), { type: 'resumed', intent }));
  }, [read, write, memory, writeEdited]);
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
