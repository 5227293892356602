import type { Order } from '@offtake/contract';
import { createOrderFixture } from '@offtake/testing';
import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { en } from '../messages/en.js';
import { expectAccessible, renderWithStack } from '../testSupport/renderWithStack.js';
import { OrderList } from './OrderList.js';

describe('orders that wait for their money', () => {
  const url = 'https://checkout.stripe.com/c/pay/cs_test_1';
  const payment = { source: 'checkout', status: 'pending', amount: 1, currency: 'usd', url, expires_at: null };
  const waiting = (id: string, change: Partial<typeof payment> & { reason?: string }, status = 'awaiting_funds') =>
    createOrderFixture({ id, status, confirmed_at: null, stripe_order: null, payment: { ...payment, ...change } });
  const orders = [
    waiting('ord_1', {}),
    waiting('ord_2', { status: 'failed', reason: 'declined' }),
    waiting('ord_3', { status: 'needs_review', reason: 'disputed', url: '' }),
    waiting('ord_4', { status: 'settling', url: '' }),
    waiting('ord_5', { status: 'expired', url: '' }, 'canceled'),
  ];
  const respond = () => Response.json({ object: 'list', data: orders, has_more: false, url: '/orders' });

  test('say how far their payment has come, and lead to where it is paid', async () => {
    const onOpen = vi.fn<(order: Order) => void>();
    const { user } = renderWithStack(<OrderList onOpen={onOpen} />, {
      setup: ({ faults }) => void faults.on({ path: '/orders' }, { respond }),
    });
    await screen.findByText(en['status.needs_review']);
    const cells = screen.getAllByRole('cell').filter(({ dataset }) => dataset['column'] === 'status');
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      en['status.awaiting_funds'] + en['payment.continue'],
      en['status.payment_failed'] + en['payment.continue'],
      en['status.needs_review'] + en['paymentBrief.disputed'],
      en['status.settling'],
      en['status.canceled'] + en['paymentBrief.expired'],
    ]);
    await expectAccessible();
    const [link] = screen.getAllByRole('link', { name: en['payment.continue'] });
    expect(link?.getAttribute('href')).toBe(url);
    link?.addEventListener('click', (event) => event.preventDefault());
    await user.click(link ?? document.body);
    expect(onOpen).not.toHaveBeenCalled();
  });
});
