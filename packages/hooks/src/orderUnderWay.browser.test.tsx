import { afterEach, expect, it } from 'vitest';
import { openForm, startShop } from './testSupport/renderOrderForm.js';
import { renderOfftake } from './testSupport/renderOfftake.js';
import { useIsOrderUnderWay } from './useIsOrderUnderWay.js';

const address = location.href;
afterEach(() => history.replaceState(null, '', address));

it('is so for a buyer who comes back from paying, for the form that the address is for', () => {
  history.replaceState(null, '', '?offtake_order=ord_1');
  expect(renderOfftake(() => useIsOrderUnderWay(), { baseUrl: '/api' }).result.current).toBe(true);
  expect(renderOfftake(() => useIsOrderUnderWay({ id: 'other' }), { baseUrl: '/api' }).result.current).toBe(false);
});

it('is so while it is not known what became of a purchase, and not told anew', async () => {
  const shop = startShop({ cacheScope: '' });
  const { storage } = shop;
  const client = shop.stack.client;
  const before = await openForm(shop);
  const early = renderOfftake(() => useIsOrderUnderWay({ storage }), { client });
  before.enter({ quantity: '100' });
  shop.stack.faults.on({ method: 'POST', path: '/orders', times: 1 }, 'drop_answer');
  before.place();
  await before.untilStep('unknown');
  before.unmount();
  expect(early.result.current).toBe(false);
  expect(renderOfftake(() => useIsOrderUnderWay({ storage }), { client }).result.current).toBe(true);
});
