import { act, renderHook, waitFor } from '@testing-library/react';
import * as react from 'react';
import { expect, inject, it } from 'vitest';
import { OfftakeProvider } from './OfftakeProvider.js';
import { createMapStorage } from './testSupport/createMapStorage.js';
import { openForm, startShop, type Shop } from './testSupport/renderOrderForm.js';
import { perform } from './testSupport/renderOfftake.js';
import { useOrderForm } from './useOrderForm.js';

const ORDERS = { method: 'POST', path: '/orders', times: 1 };

/** A form on a part of the page that can be hidden, with what it orders under review. */
async function openHideable(shop: Shop) {
  const part: { mode: 'visible' | 'hidden' } = { mode: 'visible' };
  const wrapper = ({ children }: { children: react.ReactNode }) => (
    <OfftakeProvider client={shop.client}>
      <react.Activity mode={part.mode}>{children}</react.Activity>
    </OfftakeProvider>
  );
  const options = { storage: createMapStorage(), defaultDraft: { quantity: '100' } };
  const { result, rerender } = renderHook(() => useOrderForm(options), { wrapper, reactStrictMode: true });
  await waitFor(() => expect(result.current.quote && result.current.config.data).toBeTruthy());
  perform(() => result.current.review());
  const turn = (mode: typeof part.mode) => {
    part.mode = mode;
    act(() => rerender());
  };
  return { result, turn };
}

it.runIf(inject('reactMajor') === '19')(
  'a form that waits for another tab and is hidden meanwhile waits on when it is shown again',
  async () => {
    const shop = startShop({ cacheScope: 'hidden while another tab orders' });
    const other = await openForm({ ...shop, storage: createMapStorage() }, { defaultDraft: { quantity: '100' } });
    const { result, turn } = await openHideable(shop);
    other.review();
    shop.stack.faults.on(ORDERS, 'hang');
    other.place();
    await waitFor(() => expect(shop.to('POST /orders')).toHaveLength(1));
    perform(() => result.current.place());
    await waitFor(() => expect(result.current.state).toMatchObject({ step: 'placing', isElsewhere: true }));
    turn('hidden');
    shop.stack.faults.clear();
    await other.untilStep('placed');
    turn('visible');
    await waitFor(() => expect(result.current.state.step).not.toBe('placing'));
    perform(() => result.current.place());
    await waitFor(() => expect(['placed', 'duplicate']).toContain(result.current.state.step));
    expect(shop.stack.emulator.orders.list()).toHaveLength(1);
  },
);

it('a form that leaves the page just when it would wait for another tab waits no more', async () => {
  const shop = startShop({ cacheScope: 'gone while another tab orders' });
  const [first, second] = [await openForm(shop), await openForm({ ...shop, storage: createMapStorage() })];
  for (const form of [first, second]) form.enter({ quantity: '100' });
  shop.stack.faults.on(ORDERS, 'hang');
  first.place();
  await waitFor(() => expect(shop.to('POST /orders')).toHaveLength(1));
  second.place();
  second.unmount();
  const locks = async () => {
    const { held = [], pending = [] } = await navigator.locks.query();
    const isOurs = ({ name = '' }: LockInfo) => name.includes('gone%20while');
    return { held: held.filter(isOurs).length, pending: pending.filter(isOurs).length };
  };
  // What is asked for later is answered later: by then it was told that another has the purchase, and has asked again.
  for (let turn = 0; turn < 5; turn += 1) await navigator.locks.request('later', () => {});
  expect(await locks()).toEqual({ held: 1, pending: 0 });
  act(() => shop.stack.faults.clear());
  await first.untilStep('placed');
});
