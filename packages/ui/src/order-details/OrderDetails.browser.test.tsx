import type { Order } from '@offtake/contract';
import { createOrderFixture, createSupplierFixture, STACK_NOW, type SeededOrderName } from '@offtake/testing';
import { screen, waitFor, within } from '@testing-library/react';
import { CancelOrderDialog } from '../cancel-order-dialog/CancelOrderDialog.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { en } from '../messages/en.js';
import { expectAccessible, renderWithStack, type RenderOptions } from '../testSupport/renderWithStack.js';
import { OrderDetails, type OrderDetailsProps } from './OrderDetails.js';

/** In CSS pixels: a sentence takes one line more in one place than in another. */
const ONE_LINE = 24;

afterEach(() => vi.restoreAllMocks());

const root = () => document.querySelector('.offtake-OrderDetails');
const untilReady = () => waitFor(() => expect(root()?.getAttribute('data-state')).toBe('ready'));
const section = (name: string) => within(screen.getByRole('region', { name }));
const claims = () => screen.getByRole('region', { name: en['orderDetails.claims'] }).textContent;
const factsIn = (name: string) =>
  [...screen.getByRole('region', { name }).querySelectorAll('dt')].map((fact) => [
    fact.textContent,
    fact.nextElementSibling?.textContent,
  ]);

async function show(name: SeededOrderName, props: Partial<OrderDetailsProps> = {}, options: RenderOptions = {}) {
  const rendered = renderWithStack(<OrderDetails orderId={`ord_${name}`} {...props} />, { orders: [name], ...options });
  await untilReady();
  return rendered;
}

describe('each status', () => {
  test.each<[SeededOrderName, string, string]>([
    ['awaiting_funds', en['status.awaiting_funds'], en['orderDetails.claims.notOrdered']],
    ['open', en['status.open'], en['orderDetails.claims.ordered']],
    ['confirmed', en['status.confirmed'], en['orderDetails.claims.ordered']],
    ['delayed', en['status.delayed'], en['orderDetails.claims.ordered']],
    ['substituted', en['status.confirmed'], en['orderDetails.claims.ordered']],
    ['partly_delivered', en['status.confirmed'], en['orderDetails.claims.partly']({ delivered: '3.75', tons: '10' })],
    ['delivered', en['status.delivered'], en['orderDetails.claims.delivered']({ tons: '4' })],
    ['canceled_requested', en['status.canceled'], en['orderDetails.claims.canceled']],
    ['unknown_status', 'In verification', en['orderDetails.claims.ordered']],
  ])('%s: says what may be claimed now', async (name, badge, words) => {
    await show(name);
    expect(document.querySelector('.offtake-OrderDetails-badge')?.textContent).toBe(badge);
    expect(claims()).toContain(words);
    expect(screen.getByRole('list', { name: en['timeline.label'] })).not.toBeNull();
    await expectAccessible();
  });

  test.each([280, 900])('fits into %i pixels whatever others wrote', async (width) => {
    const order = createOrderFixture({
      id: `ord_${'0'.repeat(300)}`,
      status: 'x'.repeat(300),
      beneficiary: { public_name: `\u202E${'W'.repeat(1_000)}` },
      delivery_details: [
        {
          delivered_at: STACK_NOW,
          metric_tons: '0.5',
          registry_url: 'javascript:alert(1)',
          location: { country: 'nowhere', city: '<img src=x>' },
          supplier: createSupplierFixture({ name: 'S'.repeat(500), info_url: 'javascript:alert(1)' }),
        },
      ],
    });
    renderWithStack(<OrderDetails order={order} />, { width });
    expect(root()?.scrollWidth).toBeLessThanOrEqual(root()?.clientWidth ?? 0);
    expect(screen.queryByRole('link')).toBeNull();
    expect(root()?.textContent).not.toContain('\u202E');
    expect(root()?.textContent).toContain('<img src=x>');
    await expectAccessible();
  });
});

describe('what it costs and how it is paid', () => {
  const payment = {
    source: 'invoice',
    status: 'pending',
    amount: 80_000,
    currency: 'usd',
    url: 'https://invoice.stripe.com/i/1',
    expires_at: STACK_NOW + 86_400,
  };
  const waiting = createOrderFixture({ status: 'awaiting_funds', confirmed_at: null, stripe_order: null, payment });

  test('shows the amounts and the balance that paid', async () => {
    await show('confirmed');
    expect(factsIn(en['orderDetails.amounts'])).toEqual([
      [en['orderDetails.subtotal'], '$11,875.00'],
      [en['orderDetails.fees'], '$356.25'],
      [en['orderDetails.total'], '$12,231.25'],
    ]);
    expect(factsIn(en['orderDetails.payment'])).toEqual([
      [en['orderDetails.paidBy'], en['paymentSource.balance']],
      [en['orderDetails.paymentStatus'], en['paymentStatus.paid']],
    ]);
  });

  test('shows what a customer is billed, and where it is paid', async () => {
    renderWithStack(<OrderDetails order={waiting} />);
    expect(factsIn(en['orderDetails.payment'])).toEqual([
      [en['orderDetails.paidBy'], en['paymentSource.invoice']],
      [en['orderDetails.invoiceTotal'], '$800.00'],
      [en['orderDetails.paymentStatus'], en['paymentStatus.pending']],
    ]);
    const link = screen.getByRole('link', { name: /Open invoice/ });
    expect(link.getAttribute('href')).toBe(payment.url);
    await expectAccessible();
  });

  test('leads nowhere unsafe, and shows what it does not know made readable', () => {
    const strange = { ...payment, url: 'javascript:alert(1)', source: 'carrier_pigeon', status: 'in_the_air' };
    renderWithStack(<OrderDetails order={{ ...waiting, payment: strange }} />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(factsIn(en['orderDetails.payment']).flat()).toEqual(
      expect.arrayContaining(['Carrier pigeon', 'In the air']),
    );
  });

  test('says nothing of a payment that the backend does not tell of', () => {
    renderWithStack(<OrderDetails order={createOrderFixture({ payment: undefined })} />);
    expect(screen.queryByRole('region', { name: en['orderDetails.payment'] })).toBeNull();
  });
});

describe('who delivered', () => {
  test('is told with pathway, place, day and registry, once', async () => {
    await show('delivered');
    const delivered = section(en['orderDetails.deliveries']);
    expect(delivered.getByRole('listitem').textContent).toContain(
      'Biomass carbon removal · Houston, TX, United States',
    );
    expect(delivered.getByRole('listitem').textContent).toContain('4 t on Apr 23, 2026');
    const links = delivered.getAllByRole('link').map((link) => link.getAttribute('rel'));
    expect(links).toEqual(['noopener noreferrer', 'noopener noreferrer']);
    expect(screen.getAllByRole('link', { name: /Registry entry/ })).toHaveLength(1);
    expect(screen.getByRole('link', { name: /Open certificate/ })).not.toBeNull();
  });

  test('is not asked before anything is delivered', async () => {
    await show('confirmed');
    expect(screen.queryByRole('region', { name: en['orderDetails.deliveries'] })).toBeNull();
  });
});

describe('its ids', () => {
  const copy = (name: string) => screen.getByRole('button', { name: en['orderDetails.copyLabel']({ name }) });
  const said = () => section(en['orderDetails.ids']).getAllByRole('status')[0]?.textContent;

  test('are copied, which is said', async () => {
    const { user } = await show('confirmed');
    await user.click(copy(en['orderDetails.orderId']));
    await waitFor(() => expect(said()).toBe(en['orderDetails.copied']));
    expect(await navigator.clipboard.readText()).toBe('ord_confirmed');
    await user.click(copy(en['orderDetails.stripeId']));
    await waitFor(async () => expect(await navigator.clipboard.readText()).toBe('climorder_confirmed'));
    await expectAccessible();
  });

  test('are selected where they cannot be copied', async () => {
    const { user } = await show('confirmed');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('Denied', 'NotAllowedError'));
    await user.click(copy(en['orderDetails.orderId']));
    await waitFor(() => expect(said()).toBe(en['orderDetails.notCopied']));
    expect(getSelection()?.toString()).toBe('ord_confirmed');
  });

  test('are one where the backend relays Stripe’s, and say so where Stripe has none yet', () => {
    const { rerender } = renderWithStack(<OrderDetails order={createOrderFixture({ stripe_order: undefined })} />);
    expect(factsIn(en['orderDetails.ids'])).toHaveLength(1);
    rerender(<OrderDetails order={createOrderFixture({ stripe_order: null })} />);
    expect(factsIn(en['orderDetails.ids'])[1]).toEqual([en['orderDetails.stripeId'], en['orderDetails.noStripeId']]);
  });
});

describe('the way out', () => {
  const cancel = () => screen.queryByRole('button', { name: en['cancelOrder.trigger'] });

  test('cancels it, tells the host, and says what may be claimed then', async () => {
    const onCanceled = vi.fn<(order: Order) => void>();
    const { user } = await show('cancelable', { onCanceled });
    await user.click(await screen.findByRole('button', { name: en['cancelOrder.trigger'] }));
    await user.click(
      within(await screen.findByRole('alertdialog')).getByRole('button', { name: en['cancelOrder.confirm'] }),
    );
    await screen.findByRole('alertdialog', { name: en['cancelOrder.doneTitle'] });
    expect(onCanceled).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: en['common.close'] }));
    expect(claims()).toContain(en['orderDetails.claims.canceled']);
    expect(cancel()).toBeNull();
  });

  test('is under way while another part of the page cancels it: nothing else can be done with it then', async () => {
    const order = createOrderFixture({ id: 'ord_cancelable', confirmed_at: null, status: 'open', created: STACK_NOW });
    const { user, stack } = renderWithStack(
      <>
        <OrderDetails orderId="ord_cancelable" data-testid="details" />
        <CancelOrderDialog order={order} trigger={<button>From the list</button>} />
      </>,
      {
        orders: ['cancelable'],
        setup: ({ faults }) => void faults.on({ path: '/orders/{id}/cancel' }, 'hang'),
      },
    );
    await untilReady();
    await waitFor(() => expect(cancel()).not.toBeNull());
    await user.click(screen.getByRole('button', { name: 'From the list' }));
    await user.click(await screen.findByRole('button', { name: en['cancelOrder.confirm'] }));
    const own = within(screen.getByTestId('details'));
    expect(await own.findByRole('button', { name: en['cancelOrder.canceling'], hidden: true })).not.toBeNull();
    expect(own.queryByRole('button', { name: en['orderDetails.editLabel'], hidden: true })).toBeNull();
    stack.faults.clear();
    await user.click(await screen.findByRole('button', { name: en['common.close'] }));
    await waitFor(() => expect(claims()).toContain(en['orderDetails.claims.canceled']));
  });

  test('is not there when it is too late', async () => {
    await show('confirmed');
    expect(cancel()).toBeNull();
  });

  test('is not there for those who may not', async () => {
    await show(
      'cancelable',
      {},
      {
        handler: {
          authorize: ({ action }) => !['order.cancel', 'order.update'].includes(action) && { owner: 'owner_demo' },
        },
      },
    );
    await waitFor(() => expect(cancel()).toBeNull());
    expect(screen.queryByRole('button', { name: en['orderDetails.editLabel'] })).toBeNull();
  });
});

test('shows the timeline without a card within the card', async () => {
  await show('confirmed');
  const list = screen.getByRole('list', { name: en['timeline.label'] });
  const { borderTopWidth, boxShadow, backgroundColor } = getComputedStyle(list);
  expect([borderTopWidth, boxShadow, backgroundColor]).toEqual(['0px', 'none', 'rgba(0, 0, 0, 0)']);
});

describe('reading it', () => {
  test('shows its outline first, and says that it loads', async () => {
    const { stack } = renderWithStack(<OrderDetails orderId="ord_open" />, {
      orders: ['open'],
      setup: ({ faults }) => void faults.on({ path: '/orders/{id}' }, 'hang'),
    });
    expect(root()?.getAttribute('data-state')).toBe('loading');
    expect(screen.getByRole('status').textContent).toBe(en['common.loading']);
    await expectAccessible();
    stack.faults.clear();
    await untilReady();
    expect(root()?.getAttribute('data-status')).toBe('open');
  });

  test.each([320, 600, 1_100])('is as high at %i pixels while it loads as once it is there', async (width) => {
    const { stack, queryClient } = renderWithStack(<OrderDetails orderId="ord_confirmed" />, {
      orders: ['confirmed'],
      width,
      setup: ({ faults }) => void faults.on({ path: '/orders/{id}' }, 'hang'),
    });
    const height = () => root()?.getBoundingClientRect().height ?? 0;
    const before = height();
    stack.faults.clear();
    await untilReady();
    await waitFor(() => expect(queryClient.isFetching()).toBe(0));
    expect(Math.abs(height() - before)).toBeLessThanOrEqual(ONE_LINE);
  });

  test('says why it failed, and tries again', async () => {
    const { user, stack } = renderWithStack(<OrderDetails orderId="ord_open" />, {
      orders: ['open'],
      setup: ({ faults }) => void faults.on({ path: '/orders/{id}' }, { code: 'internal_error' }),
    });
    const said = `${en['orderDetails.failed']} ${en['error.internal_error']}`;
    expect((await screen.findByRole('alert')).textContent).toBe(said);
    await expectAccessible();
    stack.faults.clear();
    await user.click(screen.getByRole('button', { name: en['common.retry'] }));
    await untilReady();
  });

  test('says that there is no such order, and does not offer to try again', async () => {
    renderWithStack(<OrderDetails orderId="ord_none" />);
    expect((await screen.findByRole('alert')).textContent).toContain(en['orderDetails.notFound']);
    expect(root()?.getAttribute('data-state')).toBe('notFound');
    expect(screen.queryByRole('button')).toBeNull();
    await expectAccessible();
  });

  test('is refused without an order', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => renderWithStack(<OrderDetails />)).toThrow('Give it orderId');
  });
});

test('takes the host’s class, attributes, words, children and ref', async () => {
  const ref = vi.fn<(element: HTMLDivElement | null) => void>();
  renderWithStack(
    <OrderDetails
      ref={ref}
      order={createOrderFixture()}
      className="mine"
      id="one"
      messages={{ 'orderDetails.claims': 'Say this', 'timeline.ordered': 'Bought' }}
    >
      <p>Below</p>
    </OrderDetails>,
  );
  expect(root()?.classList.contains('mine')).toBe(true);
  expect(ref).toHaveBeenCalledWith(document.querySelector('#one'));
  expect(screen.getByRole('region', { name: 'Say this' })).not.toBeNull();
  expect(root()?.textContent).toContain('Bought');
  expect(root()?.lastElementChild?.textContent).toBe('Below');
});
