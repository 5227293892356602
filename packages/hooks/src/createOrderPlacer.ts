import type { Order } from '@offtake/contract';
import { createIdempotencyKey } from './createIdempotencyKey.js';
import { isAwaitingFunds } from './isAwaitingFunds.js';
import { OfftakeError } from './OfftakeError.js';
import { isSending, type OrderFormEvent } from './orderFormMachine.js';
import { openIntent, type OrderFormState, type OrderIntent } from './orderFormState.js';
import type { OrderFormMemory } from './orderFormStorage.js';
import type { OrderFormNews, OrderFormTabs } from './orderFormTabs.js';

export interface OrderPlacerOptions {
  /** The form's state as it is now, also before React has rendered it. */
  readState: () => OrderFormState;
  send: (event: OrderFormEvent) => void;
  memory: OrderFormMemory;
  tabs: OrderFormTabs;
  /** Sends a request. Rejects with why it failed. */
  createOrder: (intent: OrderIntent) => Promise<Order>;
  /** Called with an order that this form has placed, and where its buyer is on the way to. */
  onPlaced: (order: Order, redirectUrl: string | null) => void;
  /** @default createIdempotencyKey */
  createKey?: (() => string) | undefined;
}

/** Places orders, and sees to it that an intent is kept, and that other tabs know of it, until its outcome is known. */
export interface OrderPlacer {
  /** Places the order under review, or asks again for an open outcome. Does nothing in any other state. */
  place(): void;
  /** Lets go of the intent of this key: its outcome is known, or the buyer gives it up. */
  forget(idempotencyKey: string): void;
  /** Listens to the other tabs. @returns what ends it; a request under way goes on to its end all the same. */
  connect(): () => void;
  /** Has the other tabs know of an outcome that is open here. */
  keepOpen(): void;
}

/** Makes what places the orders of one form, without React. */
export function createOrderPlacer(options: OrderPlacerOptions): OrderPlacer {
  return new Placer(options);
}

class Placer implements OrderPlacer {
  readonly #options: OrderPlacerOptions;
  #isConnected = false;
  #stopListening: (() => void) | null = null;

  constructor(options: OrderPlacerOptions) {
    this.#options = options;
  }

  place(): void {
    const { readState, send } = this.#options;
    const before = readState();
    send({ type: 'placed' });
    const state = readState();
    if (state !== before && isSending(state)) void this.#begin(state.intent);
  }

  forget(idempotencyKey: string): void {
    const { memory, tabs } = this.#options;
    memory.clearIntent(idempotencyKey);
    tabs.release();
  }

  connect(): () => void {
    const { tabs, readState } = this.#options;
    this.#isConnected = true;
    this.#stopListening ??= tabs.listen((news) => this.#hear(news));
    this.keepOpen();
    // Whoever hides a form and shows it again has it let go of what it was waiting for.
    const state = readState();
    if (isElsewhere(state)) void this.#waitForOther(state.intent);
    return () => {
      this.#isConnected = false;
      if (!isSending(readState())) this.#disconnect();
    };
  }

  keepOpen(): void {
    const state = this.#options.readState();
    const intent = openIntent(state);
    if (this.#isConnected && intent) void this.#hold(state, intent);
  }

  async #hold(state: OrderFormState, intent: OrderIntent): Promise<void> {
    const { tabs, readState } = this.#options;
    const left = await tabs.takeOver(intent);
    if (left !== undefined && readState() === state) tabs.tell({ type: 'open', intent });
  }

  async #begin(intent: OrderIntent): Promise<void> {
    const { tabs, send, memory, createOrder, readState, createKey = createIdempotencyKey } = this.#options;
    if (!(await tabs.claim(intent))) {
      send({ type: 'foundElsewhere' });
      if (!this.#isConnected) return this.#disconnect();
      const known = tabs.heardOf(intent);
      if (known) this.#hear(known);
      return isElsewhere(readState()) ? this.#waitForOther(intent) : undefined;
    }
    memory.saveIntent(intent);
    tabs.tell({ type: 'placing', intent });
    const outcome = await createOrder(intent).then(toSuccess, toFailure);
    send(outcome.type === 'failed' ? { ...outcome, nextKey: createKey() } : outcome);
    this.#settle(intent, outcome);
    if (!this.#isConnected) this.#disconnect();
  }

  /** Keeps what must be kept before anybody is told, and tells the other tabs before they are let in. */
  #settle(intent: OrderIntent, outcome: Outcome): void {
    const { tabs, readState, onPlaced } = this.#options;
    const state = readState();
    if (openIntent(state)) return tabs.tell({ type: 'open', intent });
    if (outcome.type === 'failed') {
      tabs.tell({ type: 'refused', intent, code: outcome.error.code });
      return this.forget(intent.idempotencyKey);
    }
    const { order } = outcome;
    this.#keepPlaced(order);
    tabs.tell({ type: 'placed', intent, order });
    this.forget(intent.idempotencyKey);
    onPlaced(order, state.step === 'redirecting' ? state.url : null);
  }

  #keepPlaced(order: Order): void {
    const { memory } = this.#options;
    memory.clearDraft();
    if (isAwaitingFunds(order)) memory.saveOrderId(order.id);
  }

  async #waitForOther(intent: OrderIntent): Promise<void> {
    const left = await this.#options.tabs.takeOver(intent);
    if (left === undefined) return;
    this.#options.send({ type: 'leftElsewhere', intent: left });
    this.#takeUp();
  }

  #hear(news: OrderFormNews): void {
    const { readState, send, memory, createKey = createIdempotencyKey } = this.#options;
    const before = readState();
    if (!this.#isConnected || !('intent' in before)) return;
    send({ type: 'heard', news, nextKey: createKey() });
    const state = readState();
    if (state === before) return;
    if (state.step === 'placing') return void this.#waitForOther(state.intent);
    if (state.step === 'placed') this.#keepPlaced(state.order);
    if (!openIntent(state)) memory.clearIntent(before.intent.idempotencyKey);
    this.#takeUp();
  }

  /** The intent of another tab is this one's too, once its outcome is open and both know of it. */
  #takeUp(): void {
    const { readState, tabs, memory } = this.#options;
    const intent = openIntent(readState());
    tabs.release();
    if (intent) memory.saveIntent(intent);
    this.keepOpen();
  }

  #disconnect(): void {
    this.#stopListening?.();
    this.#stopListening = null;
    this.#options.tabs.release();
  }
}

function isElsewhere(state: OrderFormState): state is Extract<OrderFormState, { step: 'placing' }> {
  return state.step === 'placing' && state.isElsewhere;
}

type Outcome = { type: 'succeeded'; order: Order } | { type: 'failed'; error: OfftakeError };

function toSuccess(order: Order): Outcome {
  return { type: 'succeeded', order };
}

/** What is no {@link OfftakeError} comes from a client of the host's own making: nobody knows what it has done. */
function toFailure(cause: unknown): Outcome {
  const message = 'The order could not be sent.';
  const error = cause instanceof OfftakeError ? cause : new OfftakeError({ code: 'network_error', message, cause });
  return { type: 'failed', error };
}
