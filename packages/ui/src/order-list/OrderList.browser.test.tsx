import type { Order } from '@offtake/contract';
import { createOrderFixture, createProductFixture, type SeededOrder } from '@offtake/testing';
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { en } from '../messages/en.js';
import { expectAccessible, renderWithStack } from '../testSupport/renderWithStack.js';
import { OrderList } from './OrderList.js';
import { productNameOf } from './productNameOf.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  window.dispatchEvent(new Event('online'));
});

const findRows = async (count: number) => {
  await waitFor(() => expect(orderRows()).toHaveLength(count), { timeout: 4_000 });
  return orderRows();
};
const orderRows = () =>
  within(screen.getAllByRole('rowgroup')[1] ?? document.body)
    .queryAllByRole('row')
    .filter((row) => within(row).queryAllByRole('cell').length > 0);
const textsOf = (row: HTMLElement | undefined) =>
  within(row ?? document.body)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('rows', () => {
  test('show each order, newest first', async () => {
    renderWithStack(<OrderList />, { orders: ['delivered', 'delayed', 'confirmed'] });
    await screen.findAllByText(/Frontier's/);
    const [confirmed, delayed, delivered] = await findRows(3);
    expect(textsOf(confirmed)).toEqual([
      'Nov 14, 2026',
      "Frontier's 2028 offtake portfolio",
      '25',
      '$12,231.25',
      'Northwind Coffee',
      '2028',
      'Confirmed',
    ]);
    expect(textsOf(delayed).at(-1)).toBe(en['status.delayed']);
    expect(textsOf(delayed).at(-2)).toBe('2029');
    expect(textsOf(delivered).at(-1)).toBe(en['status.delivered']);
    expect(screen.getAllByRole('columnheader')).toHaveLength(7);
    expect(screen.getByRole('table', { name: en['orderList.title'] })).not.toBeNull();
    await expectAccessible();
  });

  test('say that a spot order is delivered within 30 days, and that nothing is expected of a canceled one', async () => {
    const spot: SeededOrder = { seed: () => ({ product: 'climsku_frontier_spot_inventory_2025', metric_tons: '1' }) };
    renderWithStack(<OrderList />, { orders: ['canceled_requested', spot] });
    const [first, canceled] = await findRows(2);
    expect(textsOf(first)[5]).toBe(en['orderList.spot']);
    expect(textsOf(canceled)[5]).toContain(en['orderList.nothingExpected']);
  });

  test('show a status that is not known, made readable', async () => {
    renderWithStack(<OrderList />, { orders: ['unknown_status'] });
    const [row] = await findRows(1);
    expect(textsOf(row).at(-1)).toBe('In verification');
  });

  test('name the product whether it is expanded, on offer or unknown', () => {
    const { product } = createOrderFixture({ product: createProductFixture({ name: 'Ours\u202E' }) });
    const names = new Map([['climsku_a', 'A portfolio']]);
    expect(productNameOf(product, null)).toBe('Ours');
    expect(productNameOf('climsku_a', names)).toBe('A portfolio');
    expect(productNameOf('climsku_bio_oil_2026', names)).toBe('Bio oil 2026');
    expect(productNameOf('climsku_a', null)).toBeNull();
  });

  test('only render the one again whose order has changed', async () => {
    const open = vi.fn<(typeof en)['orderList.open']>(en['orderList.open']);
    const messages = { 'orderList.open': open };
    const { stack, queryClient } = renderWithStack(<OrderList messages={messages} />, {
      orders: ['delivered', 'delayed', 'confirmed'],
    });
    await findRows(3);
    await screen.findAllByText(/Frontier's/);
    stack.emulator.orders.deliver('climorder_confirmed');
    await stack.sync();
    open.mockClear();
    await act(() => queryClient.invalidateQueries());
    await waitFor(() => expect(textsOf(orderRows()[0]).at(-1)).toBe(en['status.delivered']));
    // StrictMode renders twice.
    expect(open.mock.calls.length).toBeLessThanOrEqual(2);
  });
});

describe('opening an order', () => {
  test('leaves the address to the browser and the plain click to the host', async () => {
    const onOpen = vi.fn<(order: Order) => void>();
    const { user } = renderWithStack(<OrderList onOpen={onOpen} getHref={({ id }) => `#/orders/${id}`} />, {
      orders: ['confirmed'],
    });
    const link = await screen.findByRole('link', { name: /Order of 25 t/ });
    expect(link.getAttribute('href')).toBe('#/orders/ord_confirmed');
    await user.click(link);
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'ord_confirmed' }));
    expect(location.hash).toBe('');
    link.addEventListener('click', (event) => event.preventDefault());
    await user.keyboard('{Control>}');
    await user.click(link);
    expect(onOpen).toHaveBeenCalledTimes(1);
  });

  test('works by keyboard, in the order of the rows', async () => {
    const onOpen = vi.fn<(order: Order) => void>();
    const { user } = renderWithStack(<OrderList onOpen={onOpen} />, { orders: ['delayed', 'confirmed'] });
    await findRows(2);
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: en['orderList.filter.all'] }));
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'ord_delayed' }));
  });

  test('is not offered when nothing opens', async () => {
    renderWithStack(<OrderList />, { orders: ['confirmed'] });
    await findRows(1);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('filters', () => {
  test('are radio buttons that show what they say', async () => {
    const { user } = renderWithStack(<OrderList />, { orders: 'all_statuses' });
    await findRows(13);
    await user.click(screen.getByRole('radio', { name: en['orderList.filter.canceled'] }));
    for (const row of await findRows(3)) expect(textsOf(row).at(-1)).toBe(en['status.canceled']);
    await user.keyboard('{ArrowLeft}');
    await findRows(1);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: en['orderList.filter.delivered'] }).checked).toBe(true);
  });

  test('show the way back when nothing passes them', async () => {
    const { user } = renderWithStack(<OrderList />, { orders: ['confirmed'] });
    await findRows(1);
    await user.click(screen.getByRole('radio', { name: en['orderList.filter.canceled'] }));
    const showAll = await screen.findByRole('button', { name: en['orderList.showAll'] });
    expect(screen.getByRole('status', { name: '' }).textContent).toBe(en['orderList.filteredEmpty']);
    await expectAccessible();
    await user.click(showAll);
    await findRows(1);
    expect(document.activeElement?.getAttribute('role')).toBe('status');
  });

  test('are not shown when there is nothing to choose', async () => {
    renderWithStack(<OrderList filters={['delivered']} />, { orders: ['delivered', 'confirmed'] });
    await findRows(1);
    expect(screen.queryByRole('radiogroup')).toBeNull();
  });
});

describe('states', () => {
  test('loading: says so, in rows as tall as those to come', async () => {
    const { stack } = renderWithStack(<OrderList />, {
      orders: ['confirmed', 'delayed'],
      setup: ({ faults }) => void faults.on({ path: '/orders' }, 'hang'),
    });
    expect(screen.getByRole('table').getAttribute('aria-busy')).toBe('true');
    expect(screen.getAllByRole('status')[0]?.textContent).toBe(en['common.loading']);
    const heightOf = (row: Element | null | undefined) => row?.getBoundingClientRect().height;
    const skeletonHeight = heightOf(screen.getByRole('table').querySelector('tbody tr'));
    await expectAccessible();
    stack.faults.clear();
    const [row] = await findRows(2);
    await screen.findAllByText(/Frontier's/);
    expect(skeletonHeight).toBeGreaterThan(40);
    expect(Math.abs((heightOf(row) ?? 0) - (skeletonHeight ?? 0))).toBeLessThan(1);
    expect(screen.getByRole('table').getAttribute('aria-busy')).toBe('false');
  });

  test('empty: says what belongs here, with the call to action', async () => {
    renderWithStack(<OrderList emptyAction={<button type="button">Order now</button>} />);
    expect(await screen.findByText(en['orderList.emptyDescription'])).not.toBeNull();
    expect(screen.getByRole('button', { name: 'Order now' })).not.toBeNull();
    await expectAccessible();
  });

  test('failed: says why, and tries again', async () => {
    const { user, stack } = renderWithStack(<OrderList />, {
      orders: ['confirmed'],
      setup: ({ faults }) => void faults.on({ path: '/orders' }, { code: 'forbidden' }),
    });
    expect((await screen.findByRole('alert')).textContent).toContain(en['error.forbidden']);
    await expectAccessible();
    stack.faults.clear();
    await user.click(screen.getByRole('button', { name: en['common.retry'] }));
    await findRows(1);
    expect(document.activeElement?.getAttribute('role')).toBe('status');
  });

  test('stale: keeps the rows and says that the last update failed', async () => {
    const { user, stack, queryClient } = renderWithStack(<OrderList />, { orders: ['confirmed'] });
    await findRows(1);
    stack.faults.on({ path: '/orders' }, 'offline');
    await act(() => queryClient.invalidateQueries());
    await screen.findByText(new RegExp(en['orderList.stale']));
    expect(orderRows()).toHaveLength(1);
    await expectAccessible();
    stack.faults.clear();
    await user.click(screen.getByRole('button', { name: en['common.retry'] }));
    await waitFor(() => expect(screen.queryByText(new RegExp(en['orderList.stale']))).toBeNull());
  });

  test('refreshing: a quiet sign, with the rows in place', async () => {
    const { stack, queryClient } = renderWithStack(<OrderList />, { orders: ['confirmed'] });
    await findRows(1);
    stack.faults.on({ path: '/orders' }, 'hang');
    act(() => void queryClient.invalidateQueries());
    await screen.findByText(en['orderList.refreshing']);
    expect(orderRows()).toHaveLength(1);
    act(() => stack.faults.clear());
    await waitFor(() => expect(screen.queryByText(en['orderList.refreshing'])).toBeNull());
  });

  test('offline: keeps the rows and says so', async () => {
    renderWithStack(<OrderList />, { orders: ['confirmed'] });
    await findRows(1);
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    act(() => void window.dispatchEvent(new Event('offline')));
    await screen.findByText(en['orderList.offline']);
    expect(orderRows()).toHaveLength(1);
    await expectAccessible();
  });

  test('offline from the start: does not load for ever', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    window.dispatchEvent(new Event('offline'));
    renderWithStack(<OrderList />, { orders: ['confirmed'] });
    expect(await screen.findByText(en['orderList.offlineEmpty'])).not.toBeNull();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
    act(() => void window.dispatchEvent(new Event('online')));
    await findRows(1);
  });

  test('waiting for a network that the browser says is there: does not look as if it loaded', async () => {
    const { user } = renderWithStack(<OrderList />, { orders: ['canceled_requested', 'confirmed'] });
    await findRows(2);
    act(() => void window.dispatchEvent(new Event('offline')));
    expect(navigator.onLine).toBe(true);
    await user.click(screen.getByRole('radio', { name: en['orderList.filter.canceled'] }));
    expect(await screen.findByText(en['orderList.offlineEmpty'])).not.toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
    act(() => void window.dispatchEvent(new Event('online')));
    await findRows(1);
  });
});

describe('more than one page', () => {
  test('comes by itself when the end comes into view', async () => {
    renderWithStack(<OrderList pageSize={5} />, { orders: 'all_statuses' });
    await findRows(13);
    expect(screen.getByText(en['orderList.allShown']({ count: 13 }))).not.toBeNull();
  });

  test('comes by a button, which hands on the focus at the end', async () => {
    vi.stubGlobal('IntersectionObserver', undefined);
    const { user } = renderWithStack(<OrderList pageSize={10} />, { orders: 'all_statuses' });
    await findRows(10);
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: en['orderList.loadMore'] }));
    await findRows(13);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(en['orderList.allShown']({ count: 13 })));
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('says when it could not be loaded, and tries again when asked to', async () => {
    vi.stubGlobal('IntersectionObserver', undefined);
    const { user, stack } = renderWithStack(<OrderList pageSize={10} />, { orders: 'all_statuses' });
    await findRows(10);
    stack.faults.on({ path: '/orders' }, { code: 'internal_error' });
    await user.click(screen.getByRole('button', { name: en['orderList.loadMore'] }));
    expect((await screen.findByRole('alert')).textContent).toContain(en['orderList.loadMoreFailed']);
    expect(orderRows()).toHaveLength(10);
    await expectAccessible();
    stack.faults.clear();
    await user.click(screen.getByRole('button', { name: en['common.retry'] }));
    await findRows(13);
  });
});

describe('where there is little room', () => {
  test.each([340, 640])('is cards of %i pixels that are a table all the same', async (width) => {
    renderWithStack(<OrderList onOpen={() => {}} />, { orders: 'all_statuses', width });
    await findRows(13);
    expect(screen.getAllByRole('columnheader')).toHaveLength(7);
    expect(screen.getAllByRole('cell').length).toBeGreaterThanOrEqual(13 * 6);
    expectNoOverflow();
    await expectAccessible();
  });

  test('mirrors where writing goes from right to left', async () => {
    renderWithStack(<OrderList />, { orders: ['confirmed'], locale: 'ar' });
    const [row] = await findRows(1);
    const [first, second] = within(row ?? document.body).getAllByRole('cell');
    expect(first?.getBoundingClientRect().left).toBeGreaterThan(second?.getBoundingClientRect().left ?? Infinity);
  });

  test.each([1_100, 640, 320])('keeps hostile words in their place at %i pixels', async (width) => {
    const named = (publicName: string): SeededOrder => ({
      seed: (now) => ({
        product: 'climsku_frontier_offtake_portfolio_2027',
        metric_tons: '1',
        created: now,
        beneficiary: { public_name: publicName },
      }),
    });
    renderWithStack(<OrderList getHref={() => '#'} />, {
      orders: [named('W'.repeat(5_000)), named('<img src=x onerror=alert(1)>'), named('\u202Eevil\u2066')],
      width,
    });
    const rows = await findRows(3);
    expectNoOverflow();
    for (const row of rows) expect(row.getBoundingClientRect().height).toBeLessThan(260);
    expect(screen.getByText('<img src=x onerror=alert(1)>')).not.toBeNull();
    expect(screen.getByText('evil').textContent).toBe('evil');
    expect(document.querySelector('img')).toBeNull();
  });
});

function expectNoOverflow() {
  const section = screen.getByRole('region', { name: en['orderList.title'] });
  const edge = section.getBoundingClientRect();
  for (const cell of screen.getAllByRole('cell')) {
    expect(cell.getBoundingClientRect().right).toBeLessThanOrEqual(edge.right + 0.5);
    expect(cell.scrollWidth).toBeLessThanOrEqual(cell.clientWidth + 1);
  }
}
