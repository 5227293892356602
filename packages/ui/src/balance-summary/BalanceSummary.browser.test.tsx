import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { en } from '../messages/en.js';
import { expectAccessible, renderWithStack, type RenderOptions } from '../testSupport/renderWithStack.js';
import { BalanceSummary } from './BalanceSummary.js';

const USD: RenderOptions = { emulator: { balance: { usd: { available: 100_000, pending: 20_000 } } }, width: 400 };
const WITH_SOURCES: RenderOptions = { ...USD, handler: { paymentSources: ['balance', 'checkout', 'top_up'] } };

const root = () => document.querySelector('.offtake-BalanceSummary');
const untilState = (state: string) => waitFor(() => expect(root()?.getAttribute('data-state')).toBe(state));
const facts = () =>
  [...(root()?.querySelectorAll('dt') ?? [])].map((name) => [name.textContent, name.nextElementSibling?.textContent]);

test('shows what can be spent and what is on its way, by currency', async () => {
  renderWithStack(<BalanceSummary />, {
    emulator: { balance: { usd: { available: 100_000, pending: 20_000 }, jpy: 1_500 } },
  });
  await untilState('ready');
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    `$1,000.00 ${en['balance.available']} · ${en['balance.pending']({ amount: '$200.00' })}`,
    `¥1,500 ${en['balance.available']}`,
  ]);
  expect(facts()).toEqual([]);
  await expectAccessible();
});

describe('an order', () => {
  test('of which there is enough: says what it leaves', async () => {
    renderWithStack(<BalanceSummary amount={56_650} />, USD);
    await untilState('enough');
    expect(facts()).toEqual([
      [en['balance.order'], '$566.50'],
      [en['balance.left'], '$433.50'],
    ]);
    expect(root()?.querySelector('.offtake-BalanceSummary-tooLittle')?.textContent).toBe('');
    await expectAccessible();
  });

  test('can be a quote, and counts as soon as it changes', async () => {
    const { rerender } = renderWithStack(<BalanceSummary quote={null} />, USD);
    await untilState('ready');
    rerender(<BalanceSummary quote={{ amount_total: 100_000, currency: 'usd' }} />);
    expect(root()?.getAttribute('data-state')).toBe('enough');
    rerender(<BalanceSummary quote={{ amount_total: 100_001, currency: 'usd' }} />);
    expect(root()?.getAttribute('data-state')).toBe('tooLittle');
    expect(screen.getByRole('status').textContent).toContain(en['balance.tooLittle']({ missing: '$0.01' }));
  });

  test('of which there is too little: names what is missing and the ways out', async () => {
    renderWithStack(<BalanceSummary amount={110_000} />, WITH_SOURCES);
    await untilState('tooLittle');
    expect(facts().at(-1)).toEqual([en['balance.missing'], '$100.00']);
    const sources = `${en['paymentSource.checkout']} and ${en['paymentSource.top_up']}`;
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe(
        [
          en['balance.tooLittle']({ missing: '$100.00' }),
          en['balance.enoughWithPending'],
          en['balance.otherSources']({ sources }),
        ].join(' '),
      ),
    );
    await expectAccessible();
  });

  test('of which there is too little: leads to another way to pay', async () => {
    const onPaymentSource = vi.fn<(source: string) => void>();
    const { user } = renderWithStack(
      <BalanceSummary amount={130_000} onPaymentSource={onPaymentSource} />,
      WITH_SOURCES,
    );
    const name = en['balance.payBy']({ source: en['paymentSource.checkout'] });
    await user.click(await screen.findByRole('button', { name }));
    expect(onPaymentSource).toHaveBeenCalledExactlyOnceWith('checkout');
    expect(screen.getAllByRole('button')).toHaveLength(2);
  });

  test('of which there is too little and no other way: says to order less or to add funds', async () => {
    renderWithStack(<BalanceSummary amount={130_000} onPaymentSource={() => {}} />, USD);
    await untilState('tooLittle');
    expect(screen.getByRole('status').textContent).toContain(en['balance.orderLess']);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

test('loading: as high as one currency, and said so', async () => {
  const { stack } = renderWithStack(<BalanceSummary />, {
    ...USD,
    setup: ({ faults }) => void faults.on({ path: '/balance' }, 'hang'),
  });
  expect(screen.getAllByRole('status')[0]?.textContent).toBe(en['common.loading']);
  const before = root()?.getBoundingClientRect().height ?? 0;
  await expectAccessible();
  stack.faults.clear();
  await untilState('ready');
  expect(Math.abs((root()?.getBoundingClientRect().height ?? 0) - before)).toBeLessThanOrEqual(2);
});

test('hidden by permission: says so, and shows no amount', async () => {
  renderWithStack(<BalanceSummary amount={100} />, {
    ...USD,
    handler: { authorize: ({ action }) => action !== 'balance.read' && { owner: 'owner_demo' } },
  });
  await untilState('hidden');
  expect(root()?.textContent).toContain(en['balance.hidden']);
  expect(root()?.textContent).not.toContain('$');
  await expectAccessible();
});

test('failed: says why, and is tried again', async () => {
  const { user, stack } = renderWithStack(<BalanceSummary />, {
    ...USD,
    setup: ({ faults }) => void faults.on({ path: '/balance' }, { code: 'stripe_unavailable' }),
  });
  const said = `${en['balance.failed']} ${en['error.stripe_unavailable']}`;
  expect((await screen.findByRole('alert')).textContent).toBe(said);
  await expectAccessible();
  stack.faults.clear();
  await user.click(screen.getByRole('button', { name: en['common.retry'] }));
  await untilState('ready');
});

test('takes the host’s class, attributes, words, children and ref', () => {
  const ref = vi.fn<(element: HTMLDivElement | null) => void>();
  renderWithStack(
    <BalanceSummary ref={ref} className="mine" id="one" messages={{ 'balance.title': 'Purse' }}>
      <a href="#top-up">Top up</a>
    </BalanceSummary>,
  );
  expect(root()?.classList.contains('mine')).toBe(true);
  expect(ref).toHaveBeenCalledWith(document.querySelector('#one'));
  expect(screen.getByRole('heading', { name: 'Purse' })).not.toBeNull();
  expect(screen.getByRole('link', { name: 'Top up' })).not.toBeNull();
});
