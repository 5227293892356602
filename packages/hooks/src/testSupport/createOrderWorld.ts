import type { CreateOrderInput, ErrorCode, Order } from '@offtake/contract';
import { createOrderFixture } from '@offtake/testing';
import { expect } from 'vitest';
import { createOrderPlacer } from '../createOrderPlacer.js';
import { OfftakeError, type OfftakeErrorCode } from '../OfftakeError.js';
import { orderFormReducer, type OrderFormEvent } from '../orderFormMachine.js';
import { EDITING, canEdit, openIntent, type OrderFormState, type OrderIntent } from '../orderFormState.js';
import { createOrderFormMemory, type OrderFormStorage } from '../orderFormStorage.js';
import { createOrderFormTabs } from '../orderFormTabs.js';
import { purchaseOf } from '../purchaseOf.js';
import { sendOrder } from '../sendOrder.js';
import { createIntent } from './createIntent.js';
import { createMapStorage } from './createMapStorage.js';
import { createTabsHub } from './createTabsHub.js';

/** What the backend does with a request, and what comes of it. */
export interface Answer {
  isCarriedOut: boolean;
  /** Null tells the truth. A code that would be untrue of what was carried out is lost on the way instead. */
  code: OfftakeErrorCode | null;
  hasQuote: boolean;
  isToBePaid: boolean;
}

interface Request {
  intent: OrderIntent;
  answer: (outcome: Order | OfftakeError) => void;
}

/** What blind tabs do. */
export const TWO_KEYS = 'one purchase is sent with two keys at once';

/** Refusals that come before the key is looked up, whatever it stands for. */
const BEFORE_THE_KEY: ReadonlySet<OfftakeErrorCode> = new Set<ErrorCode>([
  'unauthenticated',
  'forbidden',
  'not_found',
  'rate_limited',
  'invalid_request',
  'possible_duplicate',
]);

/** Those that come after it, so that they are about every request with the key. */
const SETTLING: ReadonlySet<OfftakeErrorCode> = new Set<ErrorCode>([
  'price_changed',
  'insufficient_balance',
  'product_unavailable',
  'amount_over_limit',
]);

/**
 * A browser with the tabs of one form, and a backend that honours keys, those that it has refused for good too, and
 * does to each request whatever it is told. Checks at each request, and whenever it is asked to, that no buyer could
 * have been wronged. Without locks its tabs are blind.
 */
export function createOrderWorld(hasLocks = true) {
  const hub = createTabsHub();
  const tabs: Tab[] = [];
  const pending: Request[] = [];
  const bodies = new Map<string, string>();
  const bought = new Map<string, Order>();
  const settled = new Map<string, OfftakeErrorCode>();
  /** What was wrong with a request, found in the midst of it. */
  const wrongs: string[] = [];
  const keys = { made: 0 };
  const price = { total: 56_650 };

  const createKey = () => {
    keys.made += 1;
    return `key_${keys.made}`;
  };

  function judge(tab: Tab, intent: OrderIntent): void {
    const { idempotencyKey: key, input } = intent;
    const body = bodyOf(input);
    if ((bodies.get(key) ?? body) !== body) wrongs.push('a key has two bodies');
    if (tab.known.has(key)) wrongs.push('what is placed is sent again');
    if (tab.memory.readIntent()?.idempotencyKey !== key) wrongs.push('an intent is sent before it is kept');
    const rivals = tabs.flatMap((other) => (other === tab || !other.isAlive ? [] : underWay(other.state)));
    const isRivaled = rivals.some(
      (rival) => rival.idempotencyKey !== key && purchaseOf(rival.input) === purchaseOf(input),
    );
    if (isRivaled) wrongs.push(TWO_KEYS);
    bodies.set(key, body);
  }

  function receive(tab: Tab, intent: OrderIntent): Promise<Order> {
    const { idempotencyKey: key } = intent;
    judge(tab, intent);
    doubt(tab, key, 1);
    return new Promise((resolve, reject) => {
      const answer = (outcome: Order | OfftakeError) => {
        if (!tab.isAlive) return;
        if (outcome instanceof OfftakeError) {
          if (SETTLING.has(outcome.code)) tab.doubts.delete(key);
          else if (!outcome.isOutcomeUnknown) doubt(tab, key, -1);
          reject(outcome);
        } else {
          tab.known.add(key);
          resolve(outcome);
        }
      };
      pending.push({ intent, answer });
    });
  }

  function openTab(storage: OrderFormStorage & { keys: () => string[] }): Tab {
    const own = hub.openTab();
    const openKeys = new Set<string>();
    const memory = createOrderFormMemory({ storage, owner: ['world'] });
    const tab: Tab = {
      state: EDITING,
      storage,
      memory,
      isAlive: true,
      doubts: new Map(),
      known: new Set(),
      givenUp: new Set(),
      draft: memory.readDraft()?.quantity ?? null,
      send(event) {
        const before = tab.state;
        tab.state = orderFormReducer(tab.state, event);
        if (event.type === 'heard' && event.news.type === 'placed' && tab.state.step === 'placed') {
          tab.known.add(event.news.intent.idempotencyKey);
        }
        if (tab.state.step !== before.step && 'order' in tab.state) tab.draft = null;
      },
      die() {
        tab.isAlive = false;
        own.die();
      },
      placer: createOrderPlacer({
        readState: () => tab.state,
        send: (event) => tab.isAlive && tab.send(event),
        memory,
        tabs: createOrderFormTabs({
          name: memory.name,
          locks: hasLocks ? own.locks : null,
          openChannel: own.openChannel,
        }),
        createOrder: (intent) =>
          sendOrder({
            idempotencyKey: intent.idempotencyKey,
            request: () => receive(tab, intent),
            openKeys,
            wait: () => Promise.resolve(),
          }),
        onPlaced: () => {},
        createKey,
      }),
    };
    tabs.push(tab);
    tab.placer.connect();
    const saved = memory.readIntent();
    if (saved) {
      doubt(tab, saved.idempotencyKey, 1);
      tab.send({ type: 'resumed', intent: saved });
      tab.placer.keepOpen();
    }
    return tab;
  }

  const alive = (index: number) => {
    const living = tabs.filter(({ isAlive }) => isAlive);
    return living[index % Math.max(living.length, 1)] ?? openTab(createMapStorage());
  };

  return {
    open: () => void openTab(createMapStorage()),
    reload(index: number) {
      const tab = alive(index);
      tab.die();
      const next = openTab(tab.storage);
      for (const key of tab.givenUp) next.givenUp.add(key);
      for (const key of tab.known) next.known.add(key);
    },
    duplicate(index: number) {
      const tab = alive(index);
      const copy = createMapStorage();
      for (const key of tab.storage.keys()) copy.setItem(key, tab.storage.getItem(key) ?? '');
      openTab(copy);
    },
    close: (index: number) => alive(index).die(),
    edit(index: number, quantity: string) {
      const tab = alive(index);
      if (!canEdit(tab.state)) return;
      tab.memory.saveDraft({ quantity });
      tab.draft = quantity;
      tab.send({ type: 'edited' });
    },
    review(index: number) {
      const tab = alive(index);
      const input: CreateOrderInput = {
        product: 'climsku_1',
        metric_tons: tab.draft ?? '1',
        expected_total: price.total,
        payment: { source: 'balance' },
      };
      const key = createKey();
      expect(bodies.has(key), 'a new intent has a new key').toBe(false);
      tab.send({ type: 'reviewed', intent: createIntent({ input, idempotencyKey: key }) });
    },
    place: (index: number) => alive(index).placer.place(),
    order(index: number) {
      this.review(index);
      this.place(index);
    },
    back: (index: number) => alive(index).send({ type: 'returned' }),
    reset(index: number) {
      const tab = alive(index);
      if (tab.state.step === 'placing') return;
      if ('intent' in tab.state) {
        tab.givenUp.add(tab.state.intent.idempotencyKey);
        tab.placer.forget(tab.state.intent.idempotencyKey);
      }
      tab.memory.clearDraft();
      tab.draft = null;
      tab.send({ type: 'reset' });
    },
    changePrice() {
      price.total += 100;
    },
    answer(index: number, { isCarriedOut, code, hasQuote, isToBePaid }: Answer) {
      const [request] = pending.splice(index % Math.max(pending.length, 1), 1);
      if (!request) return;
      const { intent } = request;
      const { idempotencyKey: key } = intent;
      if (isCarriedOut && !bought.has(key) && !settled.has(key)) bought.set(key, createOrder(key, isToBePaid));
      const order = bought.get(key);
      if (order && code === null) return request.answer(order);
      const quote = hasQuote ? { ...intent.quote, amount_total: price.total } : null;
      const error = new OfftakeError({ code: settled.get(key) ?? code ?? 'network_error', message: '', quote });
      if (!order && SETTLING.has(error.code)) settled.set(key, error.code);
      // This very request cannot refuse what it has carried out; what an earlier one has, only before it sees the key.
      const isTrue = error.isOutcomeUnknown || !order || (!isCarriedOut && BEFORE_THE_KEY.has(error.code));
      request.answer(isTrue ? error : new OfftakeError({ code: 'network_error', message: '' }));
    },
    /** Nobody may edit, or order anew, whose request has bought something that the form does not know of. */
    check() {
      expect(wrongs).toEqual([]);
      for (const tab of tabs.filter(({ isAlive }) => isAlive)) {
        const doubted = [...tab.doubts].flatMap(([key, count]) => (count > 0 ? [key] : []));
        const lost = doubted.filter((key) => bought.has(key) && !tab.known.has(key) && !tab.givenUp.has(key));
        const kept = 'intent' in tab.state && !canEdit(tab.state) ? [tab.state.intent.idempotencyKey] : [];
        expect(kept, 'an open outcome is never abandoned').toEqual(expect.arrayContaining(lost));
        expect(tab.memory.readDraft()?.quantity ?? null, 'the draft is never lost').toBe(tab.draft);
        const open = openIntent(tab.state);
        if (open) expect(tab.memory.readIntent(), 'an open intent is kept').toEqual(open);
      }
    },
    /** How many orders there are. */
    countBought: () => bought.size,
    tabs,
  };
}

interface Tab {
  state: OrderFormState;
  storage: OrderFormStorage & { keys: () => string[] };
  memory: ReturnType<typeof createOrderFormMemory>;
  isAlive: boolean;
  /** How many requests with a key may have bought something, for all that this tab was told. */
  doubts: Map<string, number>;
  /** Those of which it has learned that they have bought something. */
  known: Set<string>;
  /** Those that the buyer has given up. */
  givenUp: Set<string>;
  draft: string | null;
  placer: ReturnType<typeof createOrderPlacer>;
  send: (event: OrderFormEvent) => void;
  die: () => void;
}

function doubt(tab: Tab, key: string, requests: number): void {
  tab.doubts.set(key, (tab.doubts.get(key) ?? 0) + requests);
}

/** A request's body; that a duplicate is wanted makes it no other one. */
function bodyOf({ confirm_duplicate: _wanted, ...input }: CreateOrderInput): string {
  return JSON.stringify(input);
}

function underWay(state: OrderFormState): OrderIntent[] {
  if (state.step === 'placing' && !state.isElsewhere) return [state.intent];
  const open = openIntent(state);
  return open ? [open] : [];
}

function createOrder(key: string, isToBePaid: boolean): Order {
  const order = createOrderFixture({ id: `order_of_${key}` });
  if (!isToBePaid) return order;
  const url = 'https://checkout.stripe.com/c/pay/cs_test_1';
  const payment = { source: 'checkout', status: 'pending', amount: 1, currency: 'usd', url, expires_at: null };
  return { ...order, status: 'awaiting_funds', stripe_order: null, payment };
}
