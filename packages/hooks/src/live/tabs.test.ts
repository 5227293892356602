import { startStack } from '@offtake/testing';
import { expect, it, vi } from 'vitest';
import { createFakeTabs } from '../testSupport/createFakeTabs.js';
import { openLiveTab, type LiveTabOptions } from '../testSupport/openLiveTab.js';

const SILENT = { info: () => {}, warn: () => {}, error: () => {} };

type Tab = Awaited<ReturnType<typeof openLiveTab>>;

async function start(count: number, options: LiveTabOptions = {}) {
  const stack = startStack({ orders: ['delivered', 'cancelable'], handler: { logger: SILENT } });
  const tabs = createFakeTabs();
  const opened: Tab[] = [];
  for (let index = 0; index < count; index += 1) opened.push(await openTab());
  async function openTab(more: LiveTabOptions = {}) {
    const tab = await openLiveTab(stack, { tabs, ...options, ...more });
    await vi.waitFor(() => expect(tab.status()).toBe('live'));
    await vi.waitFor(() => expect(tab.to('/orders?limit=100').at(-1)?.status).toBe(200));
    return tab;
  }
  const [leader, second] = opened;
  if (!leader || !second) throw new Error('Two tabs are the least that these tests are about.');
  return { stack, tabs, opened, leader, second, openTab };
}

const streams = (tabs: Tab[]) => tabs.map((tab) => tab.to('/events').length);
const cancel = ({ stack }: { stack: ReturnType<typeof startStack> }) =>
  stack.client.call('cancelOrder', { id: 'ord_cancelable' });
const statusIn = (tab: Tab) => tab.rows().find(({ id }) => id === 'ord_cancelable')?.status;

it('share one stream, and each of them shows what has changed', async () => {
  const shop = await start(3);
  expect(streams(shop.opened)).toEqual([1, 0, 0]);
  await cancel(shop);
  for (const tab of shop.opened) await vi.waitFor(() => expect(statusIn(tab)).toBe('canceled'));
  expect(streams(shop.opened)).toEqual([1, 0, 0]);
});

it('tell each other that it is time to look, and nothing of what there is to see', async () => {
  const shop = await start(2);
  await cancel(shop);
  await vi.waitFor(() => expect(statusIn(shop.second)).toBe('canceled'));
  const kinds = new Set(shop.tabs.said.map((message) => JSON.stringify(message)));
  expect([...kinds].toSorted()).toEqual([
    '{"type":"changed"}',
    '{"type":"hello"}',
    '{"type":"status","status":"live"}',
  ]);
});

it('go on with the next one when the leader is closed', async () => {
  const shop = await start(3);
  shop.leader.close();
  await vi.waitFor(() => expect(streams(shop.opened)).toEqual([1, 1, 0]));
  await cancel(shop);
  for (const tab of shop.opened.slice(1)) await vi.waitFor(() => expect(statusIn(tab)).toBe('canceled'));
});

it('lose nothing of what happens while one takes over from the other', async () => {
  const shop = await start(2);
  shop.leader.close();
  await cancel(shop);
  await vi.waitFor(() => expect(statusIn(shop.second)).toBe('canceled'));
});

it('go on with the next one when nobody has seen the leader for long, and when it is put away', async () => {
  const shop = await start(3);
  shop.leader.turn({ isVisible: false });
  shop.leader.timers.advance(60_000);
  await vi.waitFor(() => expect(streams(shop.opened)).toEqual([1, 1, 0]));
  shop.second.turn({}, true);
  await vi.waitFor(() => expect(streams(shop.opened)).toEqual([1, 1, 1]));
});

it('look for themselves when the leader says nothing more', async () => {
  const shop = await start(2);
  shop.second.timers.advance(75_000);
  expect(shop.second.status()).toBe('polling');
});

it('look for themselves when the backend has no stream', async () => {
  const stack = startStack({ orders: ['delivered', 'cancelable'], handler: { logger: SILENT, events: false } });
  const tabs = createFakeTabs();
  const opened = [await openLiveTab(stack, { tabs }), await openLiveTab(stack, { tabs })];
  for (const tab of opened) await vi.waitFor(() => expect(tab.status()).toBe('polling'));
  expect(streams(opened)).toEqual([1, 0]);
});

it('do not look for what changes while nobody sees them', async () => {
  const shop = await start(2);
  shop.second.turn({ isVisible: false });
  const before = shop.second.requests.length;
  await cancel(shop);
  await vi.waitFor(() => expect(statusIn(shop.leader)).toBe('canceled'));
  expect(shop.second.requests).toHaveLength(before);
  shop.second.turn({ isVisible: true });
  await vi.waitFor(() => expect(statusIn(shop.second)).toBe('canceled'));
});

it.each<[string, NonNullable<LiveTabOptions['client']>]>([
  ['headers', { cacheScope: '', headers: { authorization: 'Bearer of_someone' } }],
  ['a fetch of its own', { cacheScope: '' }],
])('keep to themselves when %s may say who calls and nothing tells callers apart', async (_what, client) => {
  const shop = await start(2, { client });
  expect(streams(shop.opened)).toEqual([1, 1]);
  expect(shop.tabs.said).toEqual([]);
});

it('keep to themselves when they are another caller’s', async () => {
  const shop = await start(2);
  const bob = await shop.openTab({ client: { cacheScope: 'bob' } });
  expect(streams([...shop.opened, bob])).toEqual([1, 0, 1]);
});

it('leave no lock and no channel behind', async () => {
  const shop = await start(3);
  expect([shop.tabs.locks, shop.tabs.channels]).toEqual([3, 3]);
  for (const tab of shop.opened) tab.close();
  expect([shop.tabs.locks, shop.tabs.channels]).toEqual([0, 0]);
});
