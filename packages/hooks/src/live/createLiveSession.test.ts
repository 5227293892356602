import { createHash } from 'node:crypto';
import { startStack, type StackOptions } from '@offtake/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openLiveTab, type LiveTabOptions } from '../testSupport/openLiveTab.js';

const SILENT = { info: () => {}, warn: () => {}, error: () => {} };
const INPUT = { product: 'climsku_frontier_offtake_portfolio_2027', amount: 10_000 };
const ORDERS: StackOptions['orders'] = ['delivered', 'confirmed', 'cancelable'];

function start({ handler, ...options }: StackOptions = {}) {
  const stack = startStack({ orders: ORDERS, ...options, handler: { logger: SILENT, ...handler } });
  const elsewhere = {
    cancel: (id = 'ord_cancelable') => stack.client.call('cancelOrder', { id }),
    order: (key: string) => stack.client.call('createOrder', { body: INPUT, idempotencyKey: key }),
  };
  return { stack, elsewhere };
}

async function openLive(stack: ReturnType<typeof start>['stack'], options?: LiveTabOptions) {
  const tab = await openLiveTab(stack, options);
  await vi.waitFor(() => expect(tab.status()).toBe('live'));
  await vi.waitFor(() => expect(tab.to('/orders?limit=100')[0]?.status).toBe(200));
  return tab;
}

const find = (tab: { rows: () => { id: string; status: string }[] }, id: string) =>
  tab.rows().find((order) => order.id === id);

afterEach(() => {
  vi.useRealTimers();
});

describe('a stream', () => {
  it('shows what is changed elsewhere in every list and alone, and leaves the other rows as they are', async () => {
    const { stack, elsewhere } = start();
    const tab = await openLive(stack, { lists: [{}, { pageSize: 2 }], orderIds: ['ord_cancelable'] });
    const before = tab.rows();
    await elsewhere.cancel();
    await vi.waitFor(() => expect(tab.order()?.status).toBe('canceled'));
    const after = tab.rows();
    expect(after.map(({ status }) => status)).toEqual(['canceled', 'confirmed', 'delivered']);
    expect(after[0]).toBe(tab.order());
    expect(tab.rows(1)[0]).toBe(tab.order());
    expect(after.slice(1)).toEqual(before.slice(1));
    expect(after[1]).toBe(before[1]);
    expect(after[2]).toBe(before[2]);
    expect(tab.states.map(({ status }) => status)).toEqual(['connecting', 'live']);
  });

  it('shows a new order, and takes one out of a list in which it has no place any more', async () => {
    const { stack, elsewhere } = start();
    const tab = await openLive(stack, { lists: [{}, { status: ['confirmed'] }] });
    await elsewhere.order('key_1');
    await vi.waitFor(() => expect(tab.rows()).toHaveLength(4));
    await elsewhere.cancel();
    await vi.waitFor(() => expect(tab.rows(1).map(({ id }) => id)).not.toContain('ord_cancelable'));
  });

  it('is resumed where it was cut, and loses nothing', async () => {
    const { stack, elsewhere } = start();
    const tab = await openLive(stack);
    await elsewhere.order('key_1');
    await vi.waitFor(() => expect(tab.rows()).toHaveLength(4));
    tab.cut();
    await vi.waitFor(() => expect(tab.status()).toBe('polling'));
    await elsewhere.cancel();
    const looks = tab.to('/orders?limit=100').length;
    tab.timers.advance(4_000);
    await vi.waitFor(() => expect(find(tab, 'ord_cancelable')?.status).toBe('canceled'));
    expect(tab.to('/events')[1]?.lastEventId).toMatch(/^\d+\.\d+$/);
    expect(tab.status()).toBe('live');
    expect(tab.to('/orders?limit=100').length).toBeLessThanOrEqual(looks + 1);
  });

  it('stays live when it ends as it should, to be authorised again', async () => {
    const timers: (() => void)[] = [];
    const after = (_milliseconds: number, callback: () => void) => {
      timers.push(callback);
      return () => {};
    };
    const { stack } = start({ handler: { timers: { after }, events: { heartbeatSeconds: 3_600 } } });
    const tab = await openLive(stack);
    for (const timer of timers.splice(0)) timer();
    await vi.waitFor(() => {
      tab.timers.advance(3_000);
      expect(tab.to('/events')).toHaveLength(2);
    });
    expect(tab.states.map(({ status }) => status)).toEqual(['connecting', 'live']);
  });

  it('is taken for dead when nothing has come for long', async () => {
    const { stack } = start();
    const tab = await openLive(stack);
    tab.timers.advance(75_000);
    await vi.waitFor(() => expect(tab.timers.size).toBeGreaterThan(0));
    tab.timers.advance(5_000);
    await vi.waitFor(() => expect(tab.to('/events').length).toBeGreaterThan(1));
    await vi.waitFor(() => expect(tab.status()).toBe('live'));
  });

  it('has everything read again after a reset', async () => {
    const { stack } = start();
    const message = 'id: 1.1\nevent: reset\ndata: {}\n\n';
    stack.faults.on({ path: '/events', times: 1 }, { respond: () => streamOf(message) });
    const tab = await openLiveTab(stack);
    await vi.waitFor(() => expect(tab.to('/orders?limit=25')).toHaveLength(2));
  });

  it('may bring what is not known or not to be read', async () => {
    const { stack } = start();
    const message =
      'event: order.updated\ndata: {"object":\n\nevent: supplier.updated\ndata: {}\n\nevent: order.updated\ndata: []\n\n';
    stack.faults.on({ path: '/events', times: 1 }, { respond: () => streamOf(message) });
    const tab = await openLiveTab(stack);
    await vi.waitFor(() => expect(tab.to('/orders?limit=100').length).toBeGreaterThan(1));
    expect(tab.rows()).toHaveLength(3);
  });
});

function streamOf(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'text/event-stream' } });
}

describe('without a stream', () => {
  it.each([
    ['404', () => new Response('Not here.', { status: 404 })],
    ['405', () => new Response('', { status: 405 })],
    ['501', () => new Response('', { status: 501 })],
    ['a page', () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } })],
  ])('at %s, one looks every half a minute and never asks for one again', async (_what, respond) => {
    const { stack, elsewhere } = start();
    stack.faults.on({ path: '/events' }, { respond });
    const tab = await openLiveTab(stack);
    await vi.waitFor(() => expect(tab.status()).toBe('polling'));
    await vi.waitFor(() => expect(tab.to('/orders?limit=100')[0]?.status).toBe(200));
    await elsewhere.cancel();
    tab.timers.advance(31_000);
    await vi.waitFor(() => expect(find(tab, 'ord_cancelable')?.status).toBe('canceled'));
    tab.timers.advance(10 * 60_000);
    expect(tab.to('/events')).toHaveLength(1);
  });

  it('one looks again after an answer that stopped half way', async () => {
    const { stack, elsewhere } = start({ handler: { events: false } });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const tab = await openLiveTab({ ...stack, fetch: stallLooks(stack.fetch) });
    await vi.waitFor(() => expect(tab.to('/orders?limit=100')[0]?.status).toBe(200));
    await elsewhere.cancel();
    await vi.advanceTimersByTimeAsync(60_000);
    vi.useRealTimers();
    await vi.waitFor(() => expect(tab.timers.size).toBe(1));
    tab.timers.advance(2 * 34_000);
    await vi.waitFor(() => expect(find(tab, 'ord_cancelable')?.status).toBe('canceled'));
  });

  it('nothing is sent nor shown anew while nothing has changed', async () => {
    const { stack } = start({ handler: { events: false } });
    // The handler makes tags for those who have one already; on another origin one waits until the backend gives one.
    const tab = await openLiveTab({ ...stack, fetch: withTag(stack.fetch) });
    await vi.waitFor(() => expect(tab.to('/orders?limit=100')[0]?.status).toBe(200));
    const seen = vi.fn<() => void>();
    const stop = tab.queryClient.getQueryCache().subscribe(seen);
    const before = tab.rows();
    await vi.waitFor(() => expect(tab.timers.size).toBe(1));
    tab.timers.advance(34_000);
    await vi.waitFor(() => expect(tab.to('/orders?limit=100')[1]?.status).toBe(304));
    stop();
    expect(seen).not.toHaveBeenCalled();
    expect(tab.rows()).toBe(before);
    expect(tab.to('/orders?limit=100')[1]?.ifNoneMatch).toBe('W/"1"');
  });

  it.each([401, 403])('because the caller may not see it (%i), nothing is tried any more', async (status) => {
    const { stack } = start();
    stack.faults.on({ path: '/events' }, { respond: () => new Response('', { status }) });
    const tab = await openLiveTab(stack);
    await vi.waitFor(() => expect(tab.states.at(-1)).toMatchObject({ status: 'off', error: { status } }));
    expect(tab.timers.size).toBe(0);
    tab.turn({ isVisible: false });
    tab.turn({ isVisible: true });
    expect(tab.to('/events')).toHaveLength(1);
  });

  it('for now, one tries again ever more seldom, and not before one was asked to', async () => {
    const { stack } = start();
    stack.faults.on({ path: '/events', times: 1 }, { code: 'rate_limited', retryAfter: 120 });
    const tab = await openLiveTab(stack);
    await vi.waitFor(() => expect(tab.status()).toBe('polling'));
    tab.timers.advance(119_000);
    expect(tab.to('/events')).toHaveLength(1);
    tab.timers.advance(4_000);
    await vi.waitFor(() => expect(tab.status()).toBe('live'));
  });
});

/** Gives a look one order only, with a tag that tells whatever changes. */
function lookAtOne(inner: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    if (!request.url.includes('/orders?limit=100')) return inner(input, init);
    const all = await (await inner(request.url, { headers: { accept: 'application/json' } })).text();
    const etag = `"${createHash('sha256').update(all).digest('hex')}"`;
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304 });
    return Response.json({ ...JSON.parse(all), data: JSON.parse(all).data.slice(0, 1) }, { headers: { etag } });
  };
}

/** Begins to answer the first look, and never ends it. */
function stallLooks(inner: typeof globalThis.fetch): typeof globalThis.fetch {
  let looks = 0;
  return async (input, init) => {
    const isLook = new Request(input, init).url.includes('/orders?limit=100');
    if (isLook) looks += 1;
    return isLook && looks === 1 ? new Response(new ReadableStream()) : inner(input, init);
  };
}

/** Answers lists as they are, with a tag that never changes. */
function withTag(inner: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    if (request.headers.get('if-none-match') === 'W/"1"') return new Response(null, { status: 304 });
    const response = await inner(request);
    response.headers.set('etag', 'W/"1"');
    return response;
  };
}

describe('a tab', () => {
  it('that nobody sees goes on for a minute and then rests; seen again, it looks at once', async () => {
    const { stack, elsewhere } = start();
    const tab = await openLive(stack);
    tab.turn({ isVisible: false });
    await elsewhere.cancel();
    await vi.waitFor(() => expect(find(tab, 'ord_cancelable')?.status).toBe('canceled'));
    tab.timers.advance(60_000);
    expect(tab.timers.size).toBe(0);
    await elsewhere.order('key_1');
    tab.turn({ isVisible: true });
    await vi.waitFor(() => expect(tab.rows()).toHaveLength(4));
    await vi.waitFor(() => expect(tab.status()).toBe('live'));
  });

  it('that comes back reads older orders again too, if anything has changed meanwhile, and else nothing', async () => {
    const { stack } = start();
    const tab = await openLive({ ...stack, fetch: lookAtOne(stack.fetch) }, { orderIds: ['ord_confirmed'] });
    const rest = async (act: () => unknown) => {
      tab.turn({ isVisible: false });
      tab.timers.advance(60_000);
      await act();
      tab.turn({ isVisible: true });
      await vi.waitFor(() => expect(tab.status()).toBe('live'));
    };
    await vi.waitFor(() => expect(tab.to('/orders?limit=100').at(-1)?.status).toBe(200));
    const reads = tab.to('/orders/ord_confirmed').length;
    await rest(() => {});
    await vi.waitFor(() => expect(tab.to('/orders?limit=100').at(-1)?.status).toBe(304));
    expect(tab.to('/orders/ord_confirmed')).toHaveLength(reads);
    const input = { beneficiary: { public_name: 'Ada' } };
    await rest(() => stack.client.call('updateOrder', { id: 'ord_confirmed', body: input }));
    await vi.waitFor(() => expect(tab.order()?.beneficiary?.public_name).toBe('Ada'));
    await vi.waitFor(() => expect(find(tab, 'ord_confirmed')).toMatchObject(input));
  });

  it('that is opened where nobody sees it waits until it is seen', async () => {
    const { stack } = start();
    const tab = await openLiveTab(stack, { isVisible: false });
    tab.timers.advance(10 * 60_000);
    expect(tab.to('/events')).toEqual([]);
    expect(tab.to('/orders?limit=100')).toEqual([]);
    expect(tab.status()).toBe('connecting');
    tab.turn({ isVisible: true });
    await vi.waitFor(() => expect(tab.status()).toBe('live'));
  });

  it('that has ended does nothing more when it is seen again', async () => {
    const { stack } = start();
    const tab = await openLiveTab(stack);
    tab.end();
    const requests = tab.requests.length;
    tab.turn({ isVisible: false });
    tab.turn({ isVisible: true });
    expect(tab.requests).toHaveLength(requests);
  });

  it('without a connection tries nothing and says so, and looks at once when it is back', async () => {
    const { stack, elsewhere } = start();
    const tab = await openLive(stack);
    tab.turn({ isOnline: false });
    expect(tab.status()).toBe('offline');
    expect(tab.timers.size).toBe(0);
    await elsewhere.order('key_1');
    tab.turn({ isOnline: true });
    await vi.waitFor(() => expect(tab.rows()).toHaveLength(4));
    await vi.waitFor(() => expect(tab.status()).toBe('live'));
  });

  it('that is put away gives its stream up at once', async () => {
    const { stack } = start();
    const tab = await openLive(stack);
    tab.turn({}, true);
    expect(tab.timers.size).toBe(0);
  });

  it('leaves nothing behind, whether it is live or still connecting', async () => {
    const { stack } = start();
    const tab = await openLive(stack);
    tab.end();
    expect(tab.timers.size).toBe(0);
    expect(tab.listeners.size).toBe(0);

    stack.faults.on({ path: '/events' }, 'hang');
    const connecting = await openLiveTab(stack);
    connecting.end();
    await vi.waitFor(() => expect(connecting.timers.size).toBe(0));
    expect(connecting.status()).toBe('connecting');
    stack.faults.clear();
    await vi.waitFor(() => expect(connecting.listeners.size).toBe(0));
  });
});
