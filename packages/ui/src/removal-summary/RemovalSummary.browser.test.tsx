import { createOrderFixture, type SeededOrder } from '@offtake/testing';
import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { en } from '../messages/en.js';
import { expectAccessible, renderWithStack } from '../testSupport/renderWithStack.js';
import { RemovalSummary } from './RemovalSummary.js';

const LITTLE: SeededOrder = {
  seed: () => ({ product: 'climsku_frontier_offtake_portfolio_2027', metric_tons: '0.1' }),
};

const rows = async () =>
  within(await screen.findByRole('table'))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));

const root = () => document.querySelector('.offtake-RemovalSummary');

describe('what was ordered', () => {
  test('is shown by year, in words and as a table', async () => {
    renderWithStack(<RemovalSummary />, {
      orders: ['delivered', 'canceled_requested', 'confirmed', 'open', 'awaiting_funds'],
    });
    expect(await rows()).toEqual([
      [en['removal.year'], en['removal.delivered'], en['removal.underWay'], en['removal.canceled']],
      ['2026', '4 t', '0 t', '0 t'],
      ['2027', '0 t', '0 t', '0.5 t'],
      ['2028', '0 t', '25 t', '0 t'],
      ['2030', '0 t', '8 t', '0 t'],
      [en['removal.totalRow'], '4 t', '33 t', '0.5 t'],
    ]);
    const sentence = en['removal.summary']({ ordered: '37', delivered: '4', underWay: '33' });
    expect(screen.getByRole('table', { name: sentence })).not.toBeNull();
    expect(root()?.textContent).toContain(`37 t ${en['removal.ordered']}`);
    expect(screen.getByRole('status').textContent).toBe(
      `${en['removal.countedAll']({ count: 5 })} ${en['removal.awaiting']({ tons: '40' })}`,
    );
    expect(root()?.getAttribute('data-state')).toBe('ready');
    await expectAccessible();
  });

  test('is told apart without colours, and drawn without styles', async () => {
    const { container } = renderWithStack(<RemovalSummary />, { orders: ['delivered', 'canceled_requested', 'open'] });
    await screen.findByRole('table');
    const bars = [...container.querySelectorAll('.offtake-RemovalSummary-bar rect')];
    const looks = bars.map((bar) => {
      const { fill, strokeDasharray } = getComputedStyle(bar);
      return `${fill} ${strokeDasharray}`;
    });
    expect(new Set(looks).size).toBe(3);
    expect(root()?.querySelectorAll('[style]')).toHaveLength(0);
  });

  test('has its first year where reading begins', async () => {
    renderWithStack(<RemovalSummary />, { orders: ['delivered', 'open'], locale: 'ar' });
    await screen.findByRole('table');
    const [first, last] = [...document.querySelectorAll('.offtake-RemovalSummary-column')].map(
      (column) => column.getBoundingClientRect().left,
    );
    expect(first).toBeGreaterThan(last ?? Number.POSITIVE_INFINITY);
  });

  test.each([272, 700])('stays in its place at %i pixels, many years long', async (width) => {
    const orders = Array.from({ length: 30 }, (_, index) =>
      createOrderFixture({ id: `ord_${index}`, expected_delivery_year: 2026 + index, metric_tons: '123456.789012' }),
    );
    renderWithStack(<RemovalSummary orders={orders} />, { width });
    const element = root();
    expect(element?.scrollWidth).toBeLessThanOrEqual(element?.clientWidth ?? 0);
    const named = [...document.querySelectorAll('.offtake-RemovalSummary-year')].filter((year) => year.textContent);
    expect(named.length).toBeLessThanOrEqual(8);
    const ends = named.map((year) => rangeOf(year));
    for (const [index, { left }] of ends.slice(1).entries()) {
      expect(left).toBeGreaterThan(ends[index]?.right ?? 0);
    }
    await expectAccessible();
  });
});

describe('states', () => {
  test('loading: as high as what comes, and said so', async () => {
    const { stack } = renderWithStack(<RemovalSummary />, {
      orders: ['delivered', 'open'],
      width: 400,
      setup: ({ faults }) => void faults.on({ path: '/orders' }, 'hang'),
    });
    expect((await screen.findByRole('status')).textContent).toBe(en['common.loading']);
    const before = root()?.getBoundingClientRect().height ?? 0;
    stack.faults.clear();
    await screen.findByRole('table');
    expect(Math.abs((root()?.getBoundingClientRect().height ?? 0) - before)).toBeLessThanOrEqual(4);
  });

  test('empty: says so, with what to do', async () => {
    renderWithStack(<RemovalSummary emptyAction={<a href="#order">Order</a>} />);
    expect(await screen.findByText(en['removal.empty'])).not.toBeNull();
    expect(screen.getByRole('link', { name: 'Order' })).not.toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
    await expectAccessible();
  });

  test('failed: says why, and is tried again', async () => {
    const { user, stack } = renderWithStack(<RemovalSummary />, {
      orders: ['open'],
      setup: ({ faults }) => void faults.on({ path: '/orders' }, 'offline'),
    });
    expect((await screen.findByRole('alert')).textContent).toBe(`${en['removal.failed']} ${en['error.network_error']}`);
    await expectAccessible();
    stack.faults.clear();
    await user.click(screen.getByRole('button', { name: en['common.retry'] }));
    expect(await screen.findByRole('table')).not.toBeNull();
  });
});

describe('how many orders are counted', () => {
  const many = Array.from({ length: 450 }, () => LITTLE);

  test('says that there are more, and counts them when asked', async () => {
    const { user } = renderWithStack(<RemovalSummary />, { orders: many });
    const counted = await screen.findByText(en['removal.countedSome']({ count: 100 }));
    expect(root()?.textContent).toContain('10 t');
    await user.click(screen.getByRole('button', { name: en['removal.countMore'] }));
    await vi.waitFor(() => expect(counted.textContent).toBe(en['removal.countedAll']({ count: 450 })));
    expect(root()?.textContent).toContain('45 t');
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('keeps what is counted when the others cannot be read, and goes on from there', async () => {
    const { user, stack } = renderWithStack(<RemovalSummary />, { orders: many });
    const button = await screen.findByRole('button', { name: en['removal.countMore'] });
    stack.faults.on({ path: '/orders' }, { code: 'forbidden' });
    await user.click(button);
    expect((await screen.findByRole('alert')).textContent).toContain(en['removal.countFailed']);
    expect(screen.getByText(en['removal.countedSome']({ count: 100 }))).not.toBeNull();
    stack.faults.clear();
    await user.click(screen.getByRole('button', { name: en['removal.countMore'] }));
    expect(await screen.findByText(en['removal.countedAll']({ count: 450 }))).not.toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('says so of orders that the host gives, too', () => {
    renderWithStack(<RemovalSummary orders={[createOrderFixture()]} hasMore />);
    expect(screen.getByText(en['removal.countedSome']({ count: 1 }))).not.toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

test('takes the host’s class, attributes, words and ref', () => {
  const ref = vi.fn<(element: HTMLDivElement | null) => void>();
  const words = { 'removal.title': 'Our tons' };
  renderWithStack(<RemovalSummary ref={ref} orders={[]} className="mine" id="one" messages={words} />);
  expect(root()?.classList.contains('mine')).toBe(true);
  expect(ref).toHaveBeenCalledWith(document.querySelector('#one'));
  expect(screen.getByRole('heading', { name: 'Our tons' })).not.toBeNull();
});

/** Where the text of an element stands, which may be wider than its box. */
function rangeOf(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}
