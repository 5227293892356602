import type { Order } from '@offtake/contract';
import { useOrder } from '@offtake/hooks';
import { createOrderFixture, type SeededOrder, type SeededOrderName } from '@offtake/testing';
import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { en } from '../messages/en.js';
import { expectAccessible, renderWithStack, type RenderOptions } from '../testSupport/renderWithStack.js';
import { CancelOrderDialog, type CancelOrderDialogProps } from './CancelOrderDialog.js';

function Cancel({ id, ...props }: Omit<CancelOrderDialogProps, 'order'> & { id: string }) {
  const order = useOrder(id);
  return order.data ? <CancelOrderDialog {...props} order={order.data} /> : null;
}

const HOUR = 3_600;
const UNPAID: SeededOrder = {
  seed: (now) => ({
    product: 'climsku_frontier_offtake_portfolio_2027',
    metric_tons: '1',
    created: now - HOUR,
    confirmed_at: null,
    status: 'awaiting_funds',
  }),
};
/** Time ticks once a second. */
const TICK = { timeout: 3_000 };

type SetupOptions = Pick<RenderOptions, 'setup'> & Pick<CancelOrderDialogProps, 'onCanceled'>;

async function openDialog(name: SeededOrderName, { setup, ...props }: SetupOptions = {}) {
  const rendered = renderWithStack(<Cancel id={`ord_${name}`} {...props} />, {
    orders: [name],
    ...(setup && { setup }),
  });
  const trigger = await screen.findByRole('button', { name: en['cancelOrder.trigger'] });
  await rendered.user.click(trigger);
  return { ...rendered, trigger, dialog: await screen.findByRole('alertdialog') };
}

const confirm = () => screen.getByRole('button', { name: en['cancelOrder.confirm'] });
const keep = () => screen.getByRole('button', { name: en['cancelOrder.keep'] });
const close = () => screen.getByRole('button', { name: en['common.close'] });
const factsOf = (dialog: HTMLElement) =>
  [...dialog.querySelectorAll('dt')].map((name) => [name.textContent, name.nextElementSibling?.textContent]);

test('says what another dialog of the page does with the order: that it is canceled, and what comes back', async () => {
  const { user, stack } = renderWithStack(
    <>
      <Cancel id="ord_cancelable" trigger={<button>One</button>} />
      <Cancel id="ord_cancelable" trigger={null} data-testid="other" defaultOpen={false} />
    </>,
    { orders: ['cancelable'], setup: ({ faults }) => void faults.on({ path: '/orders/{id}/cancel' }, 'hang') },
  );
  await user.click(await screen.findByRole('button', { name: 'One' }));
  await user.click(await screen.findByRole('button', { name: en['cancelOrder.confirm'] }));
  const stateOfOther = () => screen.getByTestId('other').dataset['state'];
  await waitFor(() => expect(stateOfOther()).toBe('canceling'));
  stack.faults.clear();
  await waitFor(() => expect(stateOfOther()).toBe('done'));
});

describe('asking', () => {
  test('within 24 hours: the subtotal comes back, the fees do not, and the time runs', async () => {
    const { dialog, stack } = await openDialog('cancelable');
    expect(screen.getByRole('alertdialog', { name: en['cancelOrder.title'] })).toBe(dialog);
    expect(factsOf(dialog)).toEqual([
      [en['cancelOrder.refund'], '$825.00'],
      [en['cancelOrder.keptFees'], '$24.75'],
    ]);
    expect(within(dialog).getByRole('timer').textContent).toContain('23 h 0 min');
    expect(document.activeElement).toBe(keep());
    await expectAccessible();
    stack.clock.advance(46 * 60 - 1);
    await waitFor(() => expect(within(dialog).getByRole('timer').textContent).toContain('22 h 14 min'), TICK);
  });

  test('within 30 days of a delay: everything comes back', async () => {
    const { dialog } = await openDialog('delayed');
    expect(factsOf(dialog)).toEqual([
      [en['cancelOrder.refund'], '$1,812.80'],
      [en['cancelOrder.noFees'], '$52.80'],
    ]);
    expect(dialog.textContent).toContain(en['cancelOrder.fullRefund.delayed']);
    expect(within(dialog).getByRole('timer').textContent).toContain('25 d 0 h');
    await expectAccessible();
  });

  test('before it is paid: nothing comes back, for as long as Stripe lets it be canceled', async () => {
    const { dialog } = await openDialog('awaiting_funds');
    expect(dialog.textContent).toContain(en['cancelOrder.noDeadline']);
    expect(factsOf(dialog)).toEqual([]);
    expect(within(dialog).getByRole('timer').textContent).toContain('20 h 0 min');
  });

  test('is described by what it says', async () => {
    const { dialog } = await openDialog('cancelable');
    const description = document.querySelector(`[id="${dialog.getAttribute('aria-describedby')}"]`);
    expect(description?.textContent).toContain('23 h 0 min');
  });
});

describe('the time that is left', () => {
  test('is read out at few moments only', async () => {
    const { dialog, stack } = await openDialog('cancelable');
    const heard = within(dialog).getByRole('status');
    stack.clock.advance(21 * HOUR);
    await waitFor(() => expect(within(dialog).getByRole('timer').textContent).toContain('2 h 0 min'), TICK);
    expect(heard.textContent).toBe('');
    stack.clock.advance(HOUR + 46 * 60);
    await waitFor(() => expect(within(dialog).getByRole('timer').textContent).toContain('14 min 0 s'), TICK);
    expect(heard.textContent).toBe(en['cancelOrder.timeLeft']({ time: '15 min' }));
    stack.clock.advance(7);
    await waitFor(() => expect(within(dialog).getByRole('timer').textContent).toContain('13 min 53 s'), TICK);
    expect(heard.textContent).toBe(en['cancelOrder.timeLeft']({ time: '15 min' }));
  });

  test('runs out while the dialog is open: it says so, and nothing can be confirmed any more', async () => {
    const { dialog, stack } = await openDialog('cancelable');
    stack.clock.advance(23 * HOUR);
    await screen.findByRole('alertdialog', { name: en['cancelOrder.tooLateTitle'] }, TICK);
    const when = en['cancelOrder.tooLate']({ date: 'Nov 24, 2026, 11:00 AM' });
    expect(dialog.textContent).toContain(when);
    expect(within(dialog).getByRole('status').textContent).toContain(when);
    expect(screen.queryByRole('button', { name: en['cancelOrder.confirm'] })).toBeNull();
    expect(document.activeElement).toBe(close());
    await expectAccessible();
  });

  test('has run out before: it says since when', async () => {
    const { dialog } = await openDialog('delayed_long_ago');
    expect(dialog.textContent).toContain(en['cancelOrder.tooLateTitle']);
    expect(dialog.textContent).toContain('Nov 8, 2026');
  });
});

describe('canceling', () => {
  test('cannot be left while it is under way', async () => {
    const { user, stack } = await openDialog('cancelable');
    stack.faults.on({ path: '/orders/{id}/cancel' }, 'hang');
    await user.click(confirm());
    const pending = await screen.findByRole('button', { name: en['cancelOrder.canceling'] });
    expect(pending.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: en['cancelOrder.keep'] }).disabled).toBe(true);
    await user.keyboard('{Escape}');
    expect(screen.getByRole('alertdialog')).not.toBeNull();
    await expectAccessible();
    stack.faults.clear();
    await screen.findByRole('alertdialog', { name: en['cancelOrder.doneTitle'] });
  });

  test('says what comes back, calls the host once, and hands the focus to where the trigger was', async () => {
    const onCanceled = vi.fn<(order: Order) => void>();
    const { user, dialog, stack } = await openDialog('cancelable', { onCanceled });
    await user.click(confirm());
    await screen.findByRole('alertdialog', { name: en['cancelOrder.doneTitle'] });
    const outcome = `${en['cancelOrder.done']({ refund: '$825.00' })} ${en['cancelOrder.doneFees']({ fees: '$24.75' })}`;
    expect(dialog.textContent).toContain(outcome);
    expect(onCanceled).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ status: 'canceled' }));
    expect(stack.emulator.orders.get('climorder_cancelable').status).toBe('canceled');
    expect(dialog.contains(document.activeElement)).toBe(true);
    await expectAccessible();
    await user.click(close());
    await waitFor(() => expect(document.activeElement?.textContent).toBe(en['cancelOrder.doneTitle']));
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('says so when nothing had been paid', async () => {
    const { user } = renderWithStack(<Cancel id="ord_seed_1" />, { orders: [UNPAID] });
    await user.click(await screen.findByRole('button', { name: en['cancelOrder.trigger'] }));
    await user.click(confirm());
    const dialog = await screen.findByRole('alertdialog', { name: en['cancelOrder.doneTitle'] });
    expect(dialog.textContent).toContain(en['cancelOrder.doneUnpaid']);
  });

  test('says why it failed, and can be tried again', async () => {
    const { user, stack } = await openDialog('cancelable');
    stack.faults.on({ path: '/orders/{id}/cancel' }, 'offline');
    await user.click(confirm());
    expect((await screen.findByRole('alert')).textContent).toBe(en['error.network_error']);
    await expectAccessible();
    stack.faults.clear();
    await user.click(confirm());
    await screen.findByRole('alertdialog', { name: en['cancelOrder.doneTitle'] });
  });

  test('forgets what went wrong when it is opened again', async () => {
    const { user, stack, trigger } = await openDialog('cancelable');
    stack.faults.on({ path: '/orders/{id}/cancel' }, { code: 'internal_error' });
    await user.click(confirm());
    await screen.findByRole('alert');
    await user.click(keep());
    await user.click(trigger);
    await screen.findByRole('alertdialog');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('opening and closing', () => {
  test('works by keyboard, keeps the focus inside and gives it back to the trigger', async () => {
    const { user } = renderWithStack(<Cancel id="ord_cancelable" />, { orders: ['cancelable'] });
    const trigger = await screen.findByRole('button');
    await user.tab();
    expect(document.activeElement).toBe(trigger);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(keep()));
    await user.tab();
    expect(document.activeElement).toBe(confirm());
    await user.tab();
    expect(document.activeElement).toBe(keep());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(trigger));
  });

  test('is not closed by a press beside it', async () => {
    const { user } = await openDialog('cancelable');
    await user.click(document.querySelector('.offtake-Dialog-layer') ?? document.body);
    expect(screen.getByRole('alertdialog')).not.toBeNull();
  });

  test('is the host’s to keep, and gives the focus back to what the host opened it with', async () => {
    function Host() {
      const [isOpen, setOpen] = useState(false);
      return (
        <>
          <button type="button" onClick={() => setOpen(true)}>
            Mine
          </button>
          <CancelOrderDialog order={createOrderFixture()} trigger={null} open={isOpen} onOpenChange={setOpen} />
        </>
      );
    }
    const { user } = renderWithStack(<Host />);
    await user.click(screen.getByRole('button', { name: 'Mine' }));
    await user.click(await screen.findByRole('button', { name: en['cancelOrder.keep'] }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Mine' })));
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  test('takes a trigger of the host’s', async () => {
    const { user } = renderWithStack(
      <CancelOrderDialog order={createOrderFixture()} trigger={<button type="button">Stop it</button>} />,
    );
    await user.click(screen.getByRole('button', { name: 'Stop it' }));
    expect(await screen.findByRole('alertdialog')).not.toBeNull();
  });

  test.each(['canceled', 'delivered'])('has no trigger when the order is %s', (status) => {
    renderWithStack(<CancelOrderDialog order={createOrderFixture({ status })} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('an order that Stripe does not know yet', () => {
  const payment = { source: 'invoice', status: 'pending', amount: 1, currency: 'usd', url: null, expires_at: null };
  const waiting = createOrderFixture({ status: 'awaiting_funds', confirmed_at: null, stripe_order: null, payment });

  test('is given up at no cost while nobody has paid, and cannot be paid afterwards', async () => {
    renderWithStack(<CancelOrderDialog order={waiting} defaultOpen />);
    const dialog = await screen.findByRole('alertdialog', { name: en['cancelOrder.title'] });
    expect(dialog.textContent).toContain(en['cancelOrder.noDeadline']);
    expect(dialog.textContent).toContain(en['cancelOrder.closesPayment']);
    expect(factsOf(dialog)).toEqual([]);
    await expectAccessible();
  });

  test.each(['settling', 'paid', 'needs_review'])('cannot be canceled while its payment is %s', async (status) => {
    renderWithStack(<CancelOrderDialog order={{ ...waiting, payment: { ...payment, status } }} defaultOpen />);
    const dialog = await screen.findByRole('alertdialog', { name: en['cancelOrder.paidTitle'] });
    expect(dialog.textContent).toContain(en['cancelOrder.paid']);
    expect(screen.queryByRole('button', { name: en['cancelOrder.confirm'] })).toBeNull();
    await expectAccessible();
  });

  test('is given up where it is paid, too', async () => {
    const { stack, user, rerender } = renderWithStack(null, { handler: { paymentSources: ['checkout'] } });
    const body = {
      product: 'climsku_frontier_offtake_portfolio_2027',
      metric_tons: '1',
      payment: { source: 'checkout', return_url: '/' },
    };
    rerender(<CancelOrderDialog order={await stack.client.call('createOrder', { body, idempotencyKey: 'key_1' })} />);
    await user.click(await screen.findByRole('button', { name: en['cancelOrder.trigger'] }));
    await user.click(confirm());
    await screen.findByRole('alertdialog', { name: en['cancelOrder.doneTitle'] });
    const { data } = await stack.stripe.checkout.sessions.list();
    expect(data.map(({ status }) => status)).toEqual(['expired']);
  });
});
