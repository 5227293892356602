import { describe, expect, it } from 'vitest';
import { memoryStore } from '../store/memoryStore.js';
import { startServer } from '../testSupport/startServer.js';

const tagOf = (answer: { headers: Headers }) => String(answer.headers.get('etag'));

/** A store that counts the pages that are read of it. */
function createCountingStore() {
  const store = memoryStore();
  const counts = { pages: 0 };
  const list = store.list.bind(store);
  store.list = (query) => {
    counts.pages += 1;
    return list(query);
  };
  return { store, counts };
}

describe('the tag of GET /orders', () => {
  it('spares the reading of a page that has not changed', async () => {
    const { store, counts } = createCountingStore();
    const { get, order } = startServer({ store });
    await order();
    const first = await get('/orders');
    expect(tagOf(first)).toMatch(/^W\/"[0-9a-f]{32}"$/);
    counts.pages = 0;
    for (const known of [tagOf(first), `"other", ${tagOf(first).slice(2)}`]) {
      const again = await get('/orders', { headers: { 'if-none-match': known } });
      expect(again).toMatchObject({ status: 304, body: null });
      expect(tagOf(again)).toBe(tagOf(first));
    }
    expect(counts.pages).toBe(0);
  });

  it('changes with every change that the list shows', async () => {
    const { get, order, post } = startServer();
    const tags = [tagOf(await get('/orders'))];
    const isNew = async () => {
      const answer = await get('/orders', { headers: { 'if-none-match': String(tags.at(-1)) } });
      expect(answer.status).toBe(200);
      expect(tags).not.toContain(tagOf(answer));
      tags.push(tagOf(answer));
      expect((await get('/orders', { headers: { 'if-none-match': tagOf(answer) } })).status).toBe(304);
    };
    const { body } = await order();
    await isNew();
    await post(`/orders/${body.id}`, { beneficiary: { public_name: 'Ada' } });
    await isNew();
    await post(`/orders/${body.id}/cancel`);
    await isNew();
  });

  it('is another one for another owner and another query', async () => {
    const { get } = startServer();
    const tags = [
      await get('/orders'),
      await get('/orders?limit=1'),
      await get('/orders?status=canceled'),
      await get('/orders', { owner: 'owner_b' }),
    ].map(tagOf);
    expect(new Set(tags).size).toBe(4);
  });

  it('never stands for a page that is newer than it says', async () => {
    const { store, counts } = createCountingStore();
    const { get, order } = startServer({ store });
    const readLast = store.changes.readLast.bind(store.changes);
    store.changes.readLast = async (owners) => {
      const last = await readLast(owners);
      store.changes.readLast = readLast;
      await order();
      return last;
    };
    const between = await get('/orders');
    expect(between.body.data).toHaveLength(1);
    counts.pages = 0;
    expect((await get('/orders', { headers: { 'if-none-match': tagOf(between) } })).status).toBe(200);
    expect(counts.pages).toBe(1);
  });

  it('of a store that forgets is not that of the process before, and of one that does not, is', async () => {
    const forgetful = startServer();
    await forgetful.order();
    const restarted = startServer();
    await restarted.order({ metric_tons: '0.7' });
    expect(tagOf(await restarted.get('/orders'))).not.toBe(tagOf(await forgetful.get('/orders')));

    const store = { ...memoryStore(), now: async () => 1_793_606_400 };
    const [one, other] = [startServer({ store }), startServer({ store })];
    expect(tagOf(await one.get('/orders'))).toBe(tagOf(await other.get('/orders')));
  });

  it('is asked for after authorize', async () => {
    const { get } = startServer();
    const known = tagOf(await get('/orders'));
    const closed = startServer({ handler: { authorize: () => null } });
    expect((await closed.get('/orders', { headers: { 'if-none-match': known } })).status).toBe(401);
  });
});
