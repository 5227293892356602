import { describe, expect, it } from 'vitest';
import { memoryStore } from '../store/memoryStore.js';
import { createRow } from '../store/conformance/createRow.js';
import type { OrderStore } from '../store/OrderStore.js';
import { requestEvents } from '../testSupport/openEvents.js';
import { startEvents } from '../testSupport/startEvents.js';
import { startServer } from '../testSupport/startServer.js';
import type { ChangeBus } from './ChangeBus.js';

/** A bus that counts its listeners. */
function createBus() {
  const listeners = new Set<(owner: string | null) => void>();
  const published: string[] = [];
  const bus: ChangeBus = {
    publish: (owner) => void published.push(owner),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return { bus, listeners, published };
}

/** Lets what has been started come to its end; nothing here waits for anything but promises. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('a stream', () => {
  it('beats when nothing happens', async () => {
    const { timers, open } = startEvents();
    const stream = await open();
    for (let beats = 0; beats < 3; beats += 1) {
      timers.advance(25_000);
      expect(await stream.next()).toEqual({ comments: [''] });
    }
  });

  it('ends in time for authorize to be asked again, and not together with others', async () => {
    const { timers, open } = startEvents({ handler: { events: { maxAgeSeconds: 100, heartbeatSeconds: 3_600 } } });
    const ends: number[] = [];
    for (let index = 0; index < 5; index += 1) {
      const stream = await open();
      void stream.next().then(() => ends.push(seconds));
    }
    let seconds = 0;
    for (; seconds <= 100; seconds += 1) {
      timers.advance(1_000);
      await settle();
    }
    expect(ends).toHaveLength(5);
    expect(Math.min(...ends)).toBeGreaterThanOrEqual(79);
    expect(new Set(ends).size).toBe(5);
    expect(timers.size).toBe(0);
  });

  it('is refused to an owner who has many, and to anyone when there are many in all', async () => {
    const events = { maxEventStreamsPerOwner: 2, maxEventStreams: 3 };
    const { handler, open } = startEvents({ handler: { events } });
    const [first] = [await open(), await open()];
    const refused = await requestEvents(handler);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('30');
    expect(await refused.json()).toMatchObject({ code: 'rate_limited', retry_after: 30 });
    await open({ owner: 'owner_b' });
    expect((await requestEvents(handler, { owner: 'owner_c' })).status).toBe(429);
    await first.cancel();
    expect((await open({ owner: 'owner_c' })).response.status).toBe(200);
  });

  it('takes no place when it could not be opened', async () => {
    const { handler, open } = startEvents({ handler: { events: { maxEventStreams: 1 } }, store: failingOnce() });
    expect((await requestEvents(handler)).status).toBe(503);
    expect((await open()).response.status).toBe(200);
  });

  it.each(['its reader cancels', 'its request is aborted'])('leaves nothing behind when %s', async (how) => {
    const { bus, listeners } = createBus();
    const { timers, open, order, store } = startEvents({ handler: { bus, events: { maxEventStreamsPerOwner: 1 } } });
    let reads = 0;
    const readLast = store.changes.readLast.bind(store.changes);
    store.changes.readLast = (owners) => {
      reads += 1;
      return readLast(owners);
    };
    for (let times = 0; times < 3; times += 1) {
      const aborter = new AbortController();
      const stream = await open({ signal: aborter.signal });
      await settle();
      expect(timers.size).toBeGreaterThan(0);
      expect(listeners.size).toBe(1);
      if (how === 'its reader cancels') await stream.cancel();
      else aborter.abort();
      await settle();
      expect(timers.size).toBe(0);
      expect(listeners.size).toBe(0);
    }
    reads = 0;
    await order();
    timers.advance(3_600_000);
    await settle();
    expect(reads).toBe(0);
  });

  it('goes on for others when one has gone', async () => {
    const { open, order } = startEvents();
    const [gone, stays] = [await open(), await open()];
    await gone.cancel();
    const { body } = await order();
    expect(await stays.nextNamed()).toMatchObject({ data: { id: body.id } });
  });
});

describe('a client that does not read', () => {
  it('is sent no more than a buffer holds, and the rest when it reads', async () => {
    const { store, handler, timers } = startEvents({ handler: { events: { heartbeatSeconds: 3_600 } } });
    const ids = await fill(store, 1_000);
    const { body } = await requestEvents(handler, { lastEventId: '0.0' });
    await settle();
    timers.advance(1_000);
    await settle();
    const reader = body?.getReader();
    const decoder = new TextDecoder();
    let text = '';
    while (countEvents(text) < ids.length) {
      text += decoder.decode((await reader?.read())?.value, { stream: true });
    }
    const received = [...text.matchAll(/"id":"(ord_\d+)"/g)].map(([, id]) => id);
    expect(received).toEqual(ids);
    await reader?.cancel();
    expect(timers.size).toBe(0);
  });

  it('is dropped when it has read nothing from one beat to the next', async () => {
    const { store, handler, timers } = startEvents();
    await fill(store, 1_000);
    const { body } = await requestEvents(handler, { lastEventId: '0.0' });
    await settle();
    timers.advance(25_000);
    await expect(body?.getReader().read()).rejects.toThrow('did not read');
    await settle();
    expect(timers.size).toBe(0);
  });
});

describe('a failing store', () => {
  it('only delays what is told, and is written down once a minute', async () => {
    const store = memoryStore();
    const { open, timers, logged } = startEvents({ store });
    const stream = await open();
    await settle();
    const listOrders = store.changes.listOrders.bind(store.changes);
    store.changes.listOrders = async () => {
      throw new Error('connection lost');
    };
    await store.insert(createRow({ ref: 'ord_1', owner: 'owner_a' }, { id: 'ord_1' }));
    for (let looks = 0; looks < 5; looks += 1) {
      timers.advance(1_000);
      await settle();
    }
    store.changes.listOrders = listOrders;
    timers.advance(1_000);
    expect(await stream.nextNamed()).toMatchObject({ event: 'order.created', data: { id: 'ord_1' } });
    expect(logged).toEqual([expect.stringContaining('connection lost')]);
  });
});

describe('the bus', () => {
  it('wakes those whom a change is for', async () => {
    const { bus, listeners } = createBus();
    const { store, open } = startEvents({ handler: { bus } });
    const stream = await open();
    for (const [index, said] of ['owner_a', null].entries()) {
      await store.insert(createRow({ ref: `ord_${index}`, owner: 'owner_a' }, { id: `ord_${index}` }));
      listeners.forEach((tell) => tell(said));
      expect(await stream.nextNamed()).toMatchObject({ data: { id: `ord_${index}` } });
    }
  });

  it('is told of changes, of instances without streams too', async () => {
    const { bus, published } = createBus();
    const { order } = startEvents({ handler: { bus, events: false } });
    await order();
    expect(new Set(published)).toEqual(new Set(['owner_a']));
  });

  it('may fail: orders are made, and changes come with the next look', async () => {
    const fail = () => {
      throw new Error('no bus today');
    };
    const { open, order, logged } = startEvents({ handler: { bus: { publish: fail, subscribe: fail } } });
    const stream = await open();
    const { status, body } = await order();
    expect(status).toBe(200);
    expect(await stream.nextNamed()).toMatchObject({ data: { id: body.id } });
    expect(logged).toEqual([expect.stringContaining('no bus today')]);
  });
});

describe('the options', () => {
  it.each([
    { heartbeatSeconds: 0 },
    { pollIntervalMs: 1.5 },
    { maxAgeSeconds: -1 },
    { maxEventStreams: Number.NaN },
    { maxEventStreamsPerOwner: 0 },
  ])('refuse %j', (events) => {
    expect(() => startServer({ handler: { events } })).toThrow(/events\.\w+ must be a whole number/);
  });
});

async function fill(store: OrderStore, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, index) => `ord_${index}`);
  for (const id of ids) await store.insert(createRow({ ref: id, owner: 'owner_a' }, { id, stripe_order: `s_${id}` }));
  return ids;
}

function countEvents(text: string): number {
  return text.split('event: order.created').length - (text.endsWith('\n\n') ? 1 : 2);
}

function failingOnce(): OrderStore {
  const store = memoryStore();
  const readLast = store.changes.readLast.bind(store.changes);
  store.changes.readLast = async (owners) => {
    store.changes.readLast = readLast;
    throw new Error(`No sequence for ${owners.length} owners today.`);
  };
  return store;
}
