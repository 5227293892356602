import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { en } from '../messages/en.js';
import { indexOf, renderManyOrders } from '../testSupport/renderManyOrders.js';
import { delayFile, withholdFile } from '../testSupport/withholdFile.js';
import { OrderList } from './OrderList.js';

const PATIENCE = { timeout: 10_000 };

afterEach(cleanup);

test('a long list that never gets it reads more only when it is asked to, and shows it', async () => {
  const giveBack = await withholdFile('virtualRows');
  const list = await renderManyOrders(<OrderList pageSize={50} />, { count: 1_000 });
  const scrollDown = async () => {
    for (let step = 0; step < 20; step += 1) await list.scrollTo(list.scroller.scrollHeight);
    await waitFor(() => expect(list.queryClient.isFetching()).toBe(0));
  };
  await scrollDown();
  expect(list.rows()).toHaveLength(150);
  await userEvent.setup().click(screen.getByRole('button', { name: en['orderList.loadMore'] }));
  await scrollDown();
  expect(list.rows().map(indexOf)).toEqual(Array.from({ length: 200 }, (_, index) => index));
  await giveBack();
});

test('a long list keeps its newest orders while what leaves rows out is on its way, and goes on after', async () => {
  const arrive = await delayFile('virtualRows');
  const list = await renderManyOrders(<OrderList pageSize={50} />, { count: 1_000 });
  for (let step = 0; step < 20; step += 1) await list.scrollTo(list.scroller.scrollHeight);
  await waitFor(() => expect(list.queryClient.isFetching()).toBe(0));
  expect(list.rows().map(indexOf)).toEqual(Array.from({ length: 150 }, (_, index) => index));
  const { scrollTop } = list.scroller;

  await arrive();
  await waitFor(() => expect(document.querySelector('[data-virtual]')).not.toBeNull(), PATIENCE);
  expect(Math.abs(list.scroller.scrollTop - scrollTop)).toBeLessThanOrEqual(1);
  await list.scrollToRow(999);
  await screen.findByText(en['orderList.allShown']({ count: 1_000 }));
});

test('a list that is come back to in a box of its own scrolls there, in the midst of what is held', async () => {
  const list = await renderManyOrders(<OrderList pageSize={50} />, { count: 1_000 });
  await list.scrollToRow(600);
  await list.comeBack();
  expect(list.rows().length).toBeGreaterThan(0);
  await list.scrollToRow(300);
  await list.scrollToRow(999);
});
