import { waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createOrderFormMemory } from './orderFormStorage.js';
import { createMapStorage } from './testSupport/createMapStorage.js';
import { createIntent } from './testSupport/createIntent.js';
import { renderOfftake } from './testSupport/renderOfftake.js';
import { intentOf, openForm, startShop, type Shop } from './testSupport/renderOrderForm.js';
import { useLiveOrders } from './useLiveOrders.js';
import { useOrders } from './useOrders.js';
import { createOrderFormTabs, type OrderFormNews } from './orderFormTabs.js';

const ORDERS = { method: 'POST', path: '/orders' };

/** The same form in another tab: what is kept for one tab is not there. Locks and channels know no difference. */
async function openTab(shop: Shop) {
  return openForm({ ...shop, storage: createMapStorage() });
}

/** Two tabs that are about to order the same. */
async function openTwoTabs(shop: Shop) {
  const [first, second] = [await openTab(shop), await openTab(shop)];
  for (const tab of [first, second]) tab.enter({ quantity: '100' });
  return { first, second };
}

describe('two tabs with the same form', () => {
  it('order once when both place the same at once, and both show the order', async () => {
    const shop = startShop();
    const { first, second } = await openTwoTabs(shop);
    shop.stack.faults.on({ ...ORDERS, times: 1 }, 'hang');
    first.place();
    second.place();
    await waitFor(() => expect(second.state()).toMatchObject({ step: 'placing', isElsewhere: true }));
    shop.stack.faults.clear();
    await first.untilStep('placed');
    await second.untilStep('placed');
    expect(second.state()).toEqual(first.state());
    expect(shop.to('POST /orders')).toHaveLength(1);
    expect(shop.onPlaced).toHaveBeenCalledOnce();
  });

  it('ask whether a duplicate is wanted as soon as the other has placed the same', async () => {
    const shop = startShop();
    const { first, second } = await openTwoTabs(shop);
    first.place();
    await second.untilStep('duplicate');
    expect(second.state()).toMatchObject({ isRepeat: false });
    second.place();
    await second.untilStep('placed');
    expect(shop.stack.emulator.orders.list()).toHaveLength(2);
  });

  it('share the question what became of a request whose answer was lost, and its key', async () => {
    const shop = startShop();
    const { first, second } = await openTwoTabs(shop);
    shop.stack.faults.on({ ...ORDERS, times: 1 }, 'drop_answer');
    first.place();
    await first.untilStep('unknown');
    second.place();
    await second.untilStep('unknown');
    expect(second.state()).toEqual({ step: 'unknown', intent: intentOf(first.state()), error: null });
    second.place();
    await second.untilStep('placed');
    await first.untilStep('placed');
    expect(shop.stack.emulator.orders.list()).toHaveLength(1);
    expect(new Set(shop.to('POST /orders').map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
  });

  it('let the second try anew what the first was refused', async () => {
    const shop = startShop({ emulator: { balance: { usd: 5_000 } } });
    const { first, second } = await openTwoTabs(shop);
    shop.stack.faults.on({ ...ORDERS, times: 1 }, 'hang');
    first.place();
    second.place();
    await waitFor(() => expect(second.state()).toMatchObject({ isElsewhere: true }));
    shop.stack.faults.clear();
    await first.untilStep('reviewing');
    await second.untilStep('reviewing');
    expect(second.state()).toMatchObject({ error: { code: 'insufficient_balance' } });
    shop.stack.emulator.balance.add('usd', 100_000);
    second.place();
    await second.untilStep('placed');
    await first.untilStep('duplicate');
    expect(shop.stack.emulator.orders.list()).toHaveLength(1);
  });

  it('order two different things at once', async () => {
    const shop = startShop();
    const { first, second } = await openTwoTabs(shop);
    second.enter({ quantity: '200' });
    first.place();
    second.place();
    await first.untilStep('placed');
    await second.untilStep('placed');
    expect(shop.stack.emulator.orders.list()).toHaveLength(2);
  });
});

describe('two tabs of which nobody can tell that one caller has both', () => {
  it('order one after the other, and neither is shown what the other has ordered', async () => {
    const shop = startShop({ cacheScope: '' });
    const { first, second } = await openTwoTabs(shop);
    shop.stack.faults.on({ ...ORDERS, times: 1 }, 'hang');
    first.place();
    second.place();
    await waitFor(() => expect(second.state()).toMatchObject({ step: 'placing', isElsewhere: true }));
    shop.stack.faults.clear();
    await first.untilStep('placed');
    await second.untilStep('reviewing');
    expect(second.result.current.draft.quantity).toBe('100');
    expect(shop.onPlaced).toHaveBeenCalledOnce();
  });
});

describe('a message that no form of this version has sent', () => {
  it.each([
    null,
    'hello',
    { type: 'placed' },
    { type: 'promoted', intent: createIntent() },
    { type: 'open', intent: { ...createIntent(), quote: null } },
    { type: 'refused', intent: createIntent(), code: 'tired' },
    { type: 'placed', intent: createIntent(), order: { id: 'ord_1' } },
  ])('is left alone: %j', async (message) => {
    const shop = startShop();
    const form = await openTab(shop);
    form.enter({ unit: 'metric_tons', quantity: '1' });
    const before = form.state();
    const told = message && typeof message === 'object' && 'intent' in message && message.intent;
    if (told) Object.assign(message, { intent: { ...told, input: intentOf(before).input } });
    const { baseUrl, cacheScope = '' } = shop.client;
    const { name } = createOrderFormMemory({ storage: null, owner: [baseUrl, cacheScope, 'default'] });
    const intruder = new BroadcastChannel(`${name}:1`);
    const heard = new Promise((resolve) => {
      const witness = new BroadcastChannel(`${name}:1`);
      witness.addEventListener('message', () => {
        witness.close();
        resolve(null);
      });
    });
    // Of a channel, not of a window.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    intruder.postMessage(message);
    await heard;
    intruder.close();
    expect(form.state()).toBe(before);
    form.place();
    await form.untilStep('placed');
  });
});

describe('where a page may not have channels', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('a form orders, and orders are kept up to date all the same', async () => {
    vi.stubGlobal('BroadcastChannel', Forbidden);
    const shop = startShop({ cacheScope: 'without channels' });
    const live = renderOfftake(() => [useOrders().status, useLiveOrders().status], { client: shop.client });
    const form = await openTab(shop);
    form.enter({ quantity: '100' });
    form.place();
    await form.untilStep('placed');
    await waitFor(() => expect(live.result.current).toEqual(['success', 'live']));
  });
});

/** As in a frame of another site whose cookies are blocked. */
function Forbidden(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}

describe('what a tab knows of the others', () => {
  const names = { current: 0 };
  const open = () => {
    names.current += 1;
    const name = `tabs ${names.current}`;
    return { one: createOrderFormTabs({ name }), other: createOrderFormTabs({ name }) };
  };
  const intent = createIntent();
  const same = createIntent({ idempotencyKey: 'key_2' });

  it('has a purchase in one tab at a time, whatever its key', async () => {
    const { one, other } = open();
    expect(await one.claim(intent)).toBe(true);
    expect(await one.claim(intent)).toBe(true);
    expect(await other.claim(same)).toBe(false);
    one.release();
    expect(await one.claim(intent)).toBe(true);
    one.release();
    await waitFor(async () => expect(await other.claim(same)).toBe(true));
    other.release();
  });

  it('stops to wait when it is told to', async () => {
    const { one, other } = open();
    await one.claim(intent);
    const left = other.takeOver(same);
    other.release();
    expect(await left).toBeUndefined();
    expect(await other.claim(same)).toBe(false);
    one.release();
  });

  it('takes over with the key of the tab that is gone, also when it came later', async () => {
    const { one, other } = open();
    const heard: OrderFormNews[] = [];
    const stop = one.listen(() => {});
    await one.claim(intent);
    one.tell({ type: 'placing', intent });
    const stopOther = other.listen((news) => heard.push(news));
    await waitFor(() => expect(heard).toEqual([{ type: 'placing', intent }]));
    expect(await other.claim(same)).toBe(false);
    const left = other.takeOver(same);
    stop();
    one.release();
    expect(await left).toEqual(intent);
    stopOther();
    other.release();
  });

  it('lets a tab repeat a request whose outcome is open elsewhere, but not while that one asks', async () => {
    const { one, other } = open();
    const heard: OrderFormNews[] = [];
    const stop = other.listen((news) => heard.push(news));
    await one.claim(intent);
    one.tell({ type: 'open', intent });
    await waitFor(() => expect(heard).toHaveLength(1));
    expect(await other.claim(intent)).toBe(true);
    expect(await other.claim(same)).toBe(false);
    one.tell({ type: 'placing', intent });
    await waitFor(() => expect(heard).toHaveLength(2));
    expect(await other.claim(intent)).toBe(false);
    stop();
    one.release();
  });

  it('is nothing where the browser has no locks, or forbids them: each tab is on its own', async () => {
    const forbidden = { request: () => Promise.reject(new DOMException('', 'SecurityError')) };
    for (const locks of [null, forbidden]) {
      const [one, other] = [1, 2].map(() => createOrderFormTabs({ name: 'none', locks }));
      expect([await one?.claim(intent), await other?.claim(same)]).toEqual([true, true]);
    }
  });
});
