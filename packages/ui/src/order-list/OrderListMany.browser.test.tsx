import type { Order, Page } from '@offtake/contract';
import type { QueryClient } from '@tanstack/react-query';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { en } from '../messages/en.js';
import { indexOf, renderManyOrders } from '../testSupport/renderManyOrders.js';
import { expectAccessible } from '../testSupport/renderWithStack.js';
import { OrderList } from './OrderList.js';

/** What a screen of rows and those around it come to. */
const ROWS_MAX = 60;
/** Long enough for a busy machine. */
const TIMEOUT_MS = 60_000;
const PATIENCE = { timeout: 10_000 };

afterEach(cleanup);

const openList = (options: Partial<Parameters<typeof renderManyOrders>[1]> = {}) =>
  renderManyOrders(<OrderList onOpen={() => {}} pageSize={50} />, { count: 1_000, ...options });
const table = () => screen.getByRole('table');
const nameOf = (row: HTMLElement | undefined) => row?.querySelector('button');

describe('a long list', { timeout: TIMEOUT_MS }, () => {
  test('has few rows and holds few orders, wherever it is scrolled to', async () => {
    const list = await openList();
    expect(list.queries).toEqual(['?limit=50']);
    expect(table().getAttribute('aria-rowcount')).toBe('-1');
    await list.scrollToRow(999);
    await screen.findByText(en['orderList.allShown']({ count: 1_000 }));
    expect(list.rows().length).toBeLessThan(ROWS_MAX);
    expect(heldOrders(list.queryClient)).toBeLessThanOrEqual(250);
    expect(table().getAttribute('aria-rowcount')).toBe('1001');
    expect(list.inView().map((row) => row.getAttribute('aria-rowindex'))).toEqual(
      list.inView().map((row) => String(indexOf(row) + 2)),
    );
    await expectAccessible();
  });

  test('reads the next page before the end of this one is seen', async () => {
    const list = await openList();
    await list.scrollToRow(120);
    const { length } = list.queries;
    await list.scrollToRow(190);
    expect(list.queries.length).toBeGreaterThan(length);
    expect(document.querySelectorAll('tr[aria-hidden] .offtake-Skeleton')).toHaveLength(0);
  });

  test('shows what it had dropped again when it is scrolled back to', async () => {
    const list = await openList();
    await list.scrollToRow(600);
    await list.scrollToRow(150);
    await waitFor(() => expect(list.inView().map((row) => nameOf(row) !== null)).not.toContain(false), PATIENCE);
    expect(list.queries.some((query) => query.includes('ending_before'))).toBe(true);
    expect(list.rows().length).toBeLessThan(ROWS_MAX);
  });

  test('goes to the top in one step, and back to where it has been', async () => {
    const list = await openList();
    await list.scrollToRow(700);
    const { length } = list.queries;
    const { scrollTop } = list.scroller;
    await list.scrollTo(0);
    await waitFor(() => expect(list.inView().map(indexOf)).toContain(0), PATIENCE);
    expect(list.queries.slice(length).length).toBeLessThan(4);
    await list.scrollTo(scrollTop);
    await waitFor(() => expect(list.inView().map(indexOf)).toContain(700), PATIENCE);
  });

  test('scrolls in the window where no box of its own scrolls', async () => {
    const list = await openList({ height: null });
    await list.scrollToRow(300);
    expect(list.rows().length).toBeLessThan(ROWS_MAX);
    window.scrollTo(0, 0);
  });

  test('moves nothing when it becomes long enough to leave rows out', async () => {
    const list = await openList({ width: 360 });
    await list.scrollToRow(80);
    expect(document.querySelector('[data-virtual]')).toBeNull();
    list.scroller.scrollTop = list.scroller.scrollHeight;
    const [row] = list.inView();
    const before = list.placeOf(row);
    await waitFor(() => expect(document.querySelector('[data-virtual]')).not.toBeNull(), PATIENCE);
    expect(list.placeOf(row)).toEqual(before);
  });
});

describe('what is seen', { timeout: TIMEOUT_MS }, () => {
  test.each([1_100, 360])('stays in its place when orders are placed above it, at %i pixels', async (width) => {
    const list = await openList({ width });
    await list.scrollToRow(120);
    const row = list.inView()[2];
    const before = { ...list.placeOf(row), index: indexOf(row ?? document.body) };
    for (const id of ['new_1', 'new_2']) list.add(id);
    await act(() => list.queryClient.invalidateQueries());
    await waitFor(() => expect(indexOf(row ?? document.body)).toBe(before.index + 2), PATIENCE);
    const { text, top } = list.placeOf(row);
    expect(text).toBe(before.text);
    // Browsers scroll by whole pixels, rows have fractions of them.
    expect(Math.abs(top - before.top)).toBeLessThanOrEqual(1);
    await list.scrollTo(0);
    await waitFor(() => expect(list.inView().map(indexOf)).toContain(0), PATIENCE);
  });

  test('is what is new, where the top is in view', async () => {
    const list = await openList();
    await list.scrollToRow(120);
    await list.scrollTo(0);
    await waitFor(() => expect(list.inView().map(indexOf)).toContain(0), PATIENCE);
    list.add('new_1');
    await act(() => list.queryClient.invalidateQueries());
    await waitFor(() => expect(nameOf(list.inView()[0])?.getAttribute('aria-label')).toContain(' 1 t,'), PATIENCE);
    expect(indexOf(list.inView()[0] ?? document.body)).toBe(0);
    expect(list.scroller.scrollTop).toBe(0);
  });

  test('is the same order when the room becomes narrow', async () => {
    const list = await openList();
    await list.scrollToRow(150);
    const first = indexOf(list.inView()[0] ?? document.body);
    await act(async () => {
      list.scroller.style.inlineSize = '360px';
    });
    await waitFor(() => expect(list.inView().map(indexOf)).toContain(first), PATIENCE);
    await list.scrollToRow(300);
    expect(list.rows().length).toBeLessThan(ROWS_MAX);
    await expectAccessible();
  });

  test('mirrors where writing goes from right to left', async () => {
    const list = await openList({ locale: 'ar' });
    await list.scrollToRow(150);
    const [first, second] = within(list.inView()[0] ?? document.body).getAllByRole('cell');
    expect(first?.getBoundingClientRect().left).toBeGreaterThan(second?.getBoundingClientRect().left ?? Infinity);
    await expectAccessible();
  });
});

describe('the focus', { timeout: TIMEOUT_MS }, () => {
  test('stays on its row when that is scrolled far away, and goes on from there', async () => {
    const user = userEvent.setup();
    const list = await openList();
    await list.scrollToRow(120);
    const row = list.inView()[1];
    const index = indexOf(row ?? document.body);
    act(() => nameOf(row)?.focus());
    await list.scrollToRow(800);
    expect(document.activeElement).toBe(nameOf(row));
    expect(list.inView()).not.toContain(row);
    expect(list.rows().length).toBeLessThan(ROWS_MAX);
    await list.scrollToRow(index);
    await waitFor(() => expect(list.inView()).toContain(row), PATIENCE);
    await user.tab();
    expect(indexOf(document.activeElement?.closest<HTMLElement>('[data-index]') ?? document.body)).toBe(index + 1);
  });

  test('stays on an element of its own, while those of other rows go over to other orders', async () => {
    const list = await openList();
    await list.scrollToRow(120);
    const focused = list.inView()[1];
    const before = list.rows().filter((row) => row !== focused);
    const text = focused?.textContent;
    act(() => nameOf(focused)?.focus());
    await list.scrollToRow(300);
    expect(before.filter((row) => list.inView().includes(row)).length).toBeGreaterThan(5);
    expect(focused?.textContent).toBe(text);
    expect(document.activeElement).toBe(nameOf(focused));
  });

  test('reaches row after row by the keyboard', async () => {
    const user = userEvent.setup();
    const list = await openList();
    await list.scrollToRow(120);
    act(() => nameOf(list.inView()[0])?.focus());
    const start = indexOf(list.inView()[0] ?? document.body);
    for (let step = 0; step < 40; step += 1) await user.tab();
    expect(indexOf(document.activeElement?.closest<HTMLElement>('[data-index]') ?? document.body)).toBe(start + 40);
  });
});

describe('an order that changes', { timeout: TIMEOUT_MS }, () => {
  test('renders its own row alone, in one go', async () => {
    const open = vi.fn<(typeof en)['orderList.open']>(en['orderList.open']);
    const messages = { 'orderList.open': open };
    const list = await renderManyOrders(<OrderList messages={messages} />, { count: 500, isStrict: false });
    await list.scrollToRow(150);
    await waitFor(() => expect(list.queryClient.isFetching()).toBe(0));
    const row = list.inView().find(({ dataset }) => dataset['status'] === 'confirmed');
    const id = list.orders[indexOf(row ?? document.body)]?.id ?? '';
    open.mockClear();
    const before = list.commits.count;
    act(() => putOrder(list.queryClient, list.change(id, { status: 'delivered' })));
    await waitFor(() => expect(row?.textContent).toContain(en['status.delivered']));
    expect(open).toHaveBeenCalledTimes(1);
    expect(list.commits.count - before).toBe(1);
  });
});

describe('failures in the midst', { timeout: TIMEOUT_MS }, () => {
  test('say so where the rows would be, and are tried again', async () => {
    const user = userEvent.setup();
    const list = await openList();
    await list.scrollToRow(600);
    list.failWith(403);
    await list.scrollTo(0);
    const alert = await screen.findByRole('alert', {}, PATIENCE);
    expect(alert.textContent).toContain(en['orderList.failed']);
    await expectAccessible();
    list.failWith(null);
    await user.click(within(table()).getByRole('button', { name: en['common.retry'] }));
    await waitFor(() => expect(list.inView().map(indexOf)).toContain(0), PATIENCE);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

function heldOrders(queryClient: QueryClient): number {
  const lists = queryClient.getQueriesData<{ pages: Page<Order>[] }>({ predicate: isOrderList });
  return lists.reduce((sum, [, data]) => sum + (data?.pages.flatMap((page) => page.data).length ?? 0), 0);
}

/** What a live update does to the cache. */
function putOrder(queryClient: QueryClient, order: Order): void {
  queryClient.setQueriesData<{ pages: Page<Order>[] }>({ predicate: isOrderList }, (list) => {
    const put = (page: Page<Order>) => ({ ...page, data: page.data.map((old) => (old.id === order.id ? order : old)) });
    return list && { ...list, pages: list.pages.map(put) };
  });
}

function isOrderList({ queryKey }: { queryKey: readonly unknown[] }): boolean {
  return queryKey.includes('orders');
}
