import type { Order } from '@offtake/contract';
import { useOrder } from '@offtake/hooks';
import { createOrderFixture, createSupplierFixture, STACK_NOW, type SeededOrderName } from '@offtake/testing';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { toIsolatedText } from '../internals/toIsolatedText.js';
import { en } from '../messages/en.js';
import { expectAccessible, renderWithStack } from '../testSupport/renderWithStack.js';
import { OrderStatusTimeline } from './OrderStatusTimeline.js';

function Timeline({ name, onCancel }: { name: SeededOrderName; onCancel?: () => void }) {
  const order = useOrder(`ord_${name}`);
  return order.data ? <OrderStatusTimeline order={order.data} onCancel={onCancel} /> : null;
}

const DAY = 86_400;

const findTexts = async () => {
  const list = await screen.findByRole('list', { name: en['timeline.label'] });
  return steps(list).map((step) => step.textContent.replaceAll(/\s+/g, ' ').trim());
};
const steps = (list = screen.getByRole('list', { name: en['timeline.label'] })) =>
  within(list)
    .getAllByRole('listitem')
    .filter((item) => item.parentElement === list);

describe('each status', () => {
  test.each<[SeededOrderName, string[], number]>([
    [
      'awaiting_funds',
      [
        'Ordered (done)',
        'Payment (current step)',
        'Confirmation (not yet)',
        'Delivery (not yet)by 2028',
        'Certificate (not yet)',
      ],
      1,
    ],
    [
      'open',
      ['Ordered (done)', 'Confirmation (current step)', 'Delivery (not yet)by 2030', 'Certificate (not yet)'],
      1,
    ],
    ['confirmed', ['Ordered (done)', 'Confirmed (done)', 'Delivery (current step)by 2028', 'Certificate (not yet)'], 2],
    [
      'delayed',
      [
        'Ordered (done)',
        'Confirmed (done)',
        'Delayed (changed)',
        'Delivery (current step)by 2029',
        'Certificate (not yet)',
      ],
      3,
    ],
    [
      'substituted',
      [
        'Ordered (done)',
        'Confirmed (done)',
        'Portfolio substituted (changed)',
        'Delivery (current step)by 2030',
        'Certificate (not yet)',
      ],
      3,
    ],
    [
      'delivered',
      ['Ordered (done)', 'Confirmed (done)', 'Delivered (done)Apr 23, 2026', 'Certificate (done)Apr 23, 2026'],
      -1,
    ],
    [
      'canceled_requested',
      ['Ordered (done)', 'Confirmed (done)', 'Canceled (current step)Nov 17, 2026Canceled on request'],
      2,
    ],
    ['canceled_expired', ['Ordered (done)', 'Canceled (current step)Jul 26, 2026It was not paid'], 1],
    [
      'canceled_unavailable',
      ['Ordered (done)', 'Confirmed (done)', 'Canceled (current step)Sep 4, 2026It could not be fulfilled'],
      2,
    ],
    [
      'unknown_status',
      [
        'Ordered (done)',
        'Confirmed (done)',
        `Status: ${toIsolatedText('In verification')} (current step)`,
        'Delivery (not yet)by 2028',
        'Certificate (not yet)',
      ],
      2,
    ],
  ])('%s', async (name, expected, current) => {
    renderWithStack(<Timeline name={name} />, { orders: [name], width: 400 });
    const texts = await findTexts();
    expect(texts.map((text, index) => text.slice(0, expected[index]?.length))).toEqual(expected);
    expect(steps().findIndex((step) => step.getAttribute('aria-current') === 'step')).toBe(current);
    await expectAccessible();
  });
});

describe('what is known', () => {
  test('says how much was ordered, and that the balance paid for it', async () => {
    renderWithStack(<Timeline name="confirmed" />, { orders: ['confirmed'] });
    const [ordered, confirmed] = await findTexts();
    expect(ordered).toContain('25 t for $12,231.25');
    expect(confirmed).toContain(en['timeline.confirmedFactsBalance']);
  });

  test('does not say that a balance paid what was paid otherwise', () => {
    renderWithStack(<OrderStatusTimeline order={createOrderFixture({ payment: undefined })} />);
    expect(steps()[1]?.textContent).toContain(en['timeline.confirmedFacts']);
  });

  test('offers to cancel after a delay, until the last day of the full refund', async () => {
    const onCancel = vi.fn<() => void>();
    const { user } = renderWithStack(<Timeline name="delayed" onCancel={onCancel} />, { orders: ['delayed'] });
    const delayed = (await findTexts())[2];
    expect(delayed).toContain(en['timeline.delayedFacts']({ year: 2029 }));
    expect(delayed).toContain(en['timeline.fullRefundUntil']({ date: 'Dec 18, 2026' }));
    await user.click(screen.getByRole('button', { name: en['cancelOrder.trigger'] }));
    expect(onCancel).toHaveBeenCalledOnce();
  });

  test('no longer offers it when the window closes', async () => {
    const { stack } = renderWithStack(<Timeline name="delayed" onCancel={() => {}} />, { orders: ['delayed'] });
    await screen.findByRole('button');
    stack.clock.advance(26 * DAY);
    await waitFor(() => expect(screen.queryByRole('button')).toBeNull(), { timeout: 3_000 });
    expect((await findTexts())[2]).not.toContain('full refund');
  });

  test('does not offer it without a way to do it', async () => {
    renderWithStack(<Timeline name="delayed" />, { orders: ['delayed'] });
    expect((await findTexts())[2]).toContain('full refund');
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('puts what the host renders in place of the link', () => {
    const order = createOrderFixture({ delayed_at: STACK_NOW - DAY, expected_delivery_year: 2029 });
    renderWithStack(<OrderStatusTimeline order={order} renderCancel={() => <a href="#cancel">Cancel it</a>} />);
    expect(within(steps()[2] ?? document.body).getByRole('link', { name: 'Cancel it' })).not.toBeNull();
  });

  test('shows a delay and a substitution in the order in which they came', () => {
    const order = createOrderFixture({ delayed_at: STACK_NOW - DAY, product_substituted_at: STACK_NOW - 9 * DAY });
    renderWithStack(<OrderStatusTimeline order={order} onCancel={() => {}} />);
    expect(steps()[2]?.textContent).toContain(en['timeline.substituted']);
    expect(steps()[2]?.textContent).not.toContain('full refund');
    expect(steps()[3]?.textContent).toContain('full refund');
  });

  test('lists the parts that were delivered, each with its entry in a registry', async () => {
    renderWithStack(<Timeline name="partly_delivered" />, { orders: ['partly_delivered'] });
    const delivery = (await findTexts())[2];
    expect(delivery).toContain(`2.5 t by ${toIsolatedText('Charm Industrial')}, San Francisco, CA, United States`);
    expect(delivery).toContain(`1.25 t by ${toIsolatedText('Heirloom')}`);
    expect(delivery).toContain('by 2027');
    expect(screen.getAllByRole('link', { name: /Registry entry \(opens in a new tab\)/ })).toHaveLength(1);
  });

  test('links the certificate in a tab of its own', async () => {
    renderWithStack(<Timeline name="delivered" />, { orders: ['delivered'] });
    const link = await screen.findByRole('link', { name: /Open certificate/ });
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toContain('noopener');
    expect(link.textContent).toContain(en['common.opensInNewTab']);
  });

  test('says of a spot order that it comes within 30 days, and of no order a date to expect', () => {
    renderWithStack(<OrderStatusTimeline order={createOrderFixture({ expected_delivery_year: 2025 })} />);
    expect(steps()[2]?.textContent).toContain(en['timeline.deliverySpot']);
    expect(within(steps()[2] ?? document.body).queryByRole('time')).toBeNull();
  });

  test('waits for a certificate that is not there yet', () => {
    const order = createOrderFixture({ status: 'delivered', delivered_at: STACK_NOW });
    renderWithStack(<OrderStatusTimeline order={order} />);
    expect(steps()[3]?.getAttribute('aria-current')).toBe('step');
    expect(steps()[3]?.textContent).toContain(en['timeline.certificatePending']);
  });
});

describe('a payment that an order waits for', () => {
  const url = 'https://checkout.stripe.com/c/pay/cs_test_1';
  const payment = {
    source: 'checkout',
    status: 'pending',
    amount: 1,
    currency: 'usd',
    url,
    expires_at: STACK_NOW + DAY,
  };
  const waiting = createOrderFixture({ status: 'awaiting_funds', confirmed_at: null, stripe_order: null, payment });
  const stepOf = (index: number) => steps()[index] ?? document.body;

  test('shows until when it can be paid, and where', async () => {
    renderWithStack(<OrderStatusTimeline order={waiting} />);
    expect(stepOf(1).textContent).toContain(en['payment.pending.checkout']);
    expect(stepOf(1).textContent).toContain('closes on Nov 24, 2026');
    const link = within(stepOf(1)).getByRole('link', { name: en['payment.continue'] });
    expect(link.getAttribute('href')).toBe(url);
    expect(link.getAttribute('target')).toBeNull();
    await expectAccessible();
  });

  test('does not call ordered what nobody has paid for', () => {
    renderWithStack(<OrderStatusTimeline order={waiting} />);
    expect(stepOf(0).textContent).toContain(en['timeline.requested']);
    expect(document.body.textContent).not.toContain(en['timeline.ordered']);
  });

  test('opens an invoice, which somebody else pays, in a tab of its own', () => {
    renderWithStack(<OrderStatusTimeline order={{ ...waiting, payment: { ...payment, source: 'invoice' } }} />);
    const link = within(stepOf(1)).getByRole('link', { name: /Open invoice \(opens in a new tab\)/ });
    expect(link.getAttribute('rel')).toContain('noopener');
  });

  test('leads nowhere that is not safe', () => {
    const unsafe = { ...waiting, payment: { ...payment, url: 'javascript:alert(1)' } };
    renderWithStack(<OrderStatusTimeline order={unsafe} />);
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('says what is wrong, and can still be paid after a card was declined', () => {
    const declined = { ...waiting, payment: { ...payment, status: 'failed', reason: 'declined' } };
    renderWithStack(<OrderStatusTimeline order={declined} />);
    expect(stepOf(1).textContent).toContain(en['payment.reason.declined']);
    expect(within(stepOf(1)).getByRole('link')).not.toBeNull();
  });

  test.each<[Partial<Order>, string]>([
    [{ payment: { ...payment, status: 'expired', url: null }, cancellation_reason: 'expired' }, en['payment.expired']],
    [
      { payment: { ...payment, status: 'refunded', url: null, reason: 'price_changed' } },
      en['payment.reason.price_changed'],
    ],
    [
      { payment: { ...payment, status: 'expired', url: null }, cancellation_reason: 'requested' },
      en['timeline.canceled.requested'],
    ],
    [
      { payment: { ...payment, status: 'refunded', url: null }, cancellation_reason: 'requested' },
      `${en['timeline.canceled.requested']}. ${en['payment.refunded']}`,
    ],
  ])('says of an order that was never bought why: %#', (change, words) => {
    renderWithStack(
      <OrderStatusTimeline order={{ ...waiting, status: 'canceled', canceled_at: STACK_NOW, ...change }} />,
    );
    expect(steps()).toHaveLength(2);
    expect(stepOf(1).textContent.endsWith(words)).toBe(true);
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('what others wrote', () => {
  const hostile: Partial<Order> = {
    status: 'delivered',
    delivered_at: STACK_NOW,
    certificate: 'javascript:alert(1)',
    delivery_details: [
      {
        delivered_at: STACK_NOW,
        metric_tons: '1',
        registry_url: 'data:text/html,<script>alert(1)</script>',
        location: { country: 'not a country', city: '<img src=x>' },
        supplier: createSupplierFixture({ name: `\u202E${'W'.repeat(5_000)}` }),
      },
    ],
  };

  test('makes no link of an address that runs code', () => {
    renderWithStack(<OrderStatusTimeline order={createOrderFixture(hostile)} />);
    expect(screen.queryByRole('link')).toBeNull();
  });

  test.each([320, 700])('stays in its place at %i pixels', async (width) => {
    const { container } = renderWithStack(<OrderStatusTimeline order={createOrderFixture(hostile)} />, { width });
    for (const step of steps()) expect(step.scrollWidth).toBeLessThanOrEqual(step.clientWidth);
    expect(container.textContent).toContain('<img src=x>');
    expect(container.textContent).not.toContain('\u202E');
    await expectAccessible();
  });

  test('shows a reason and a status that are not known, made readable', () => {
    const order = createOrderFixture({ status: 'canceled', cancellation_reason: 'supplier_bankrupt' });
    const { rerender } = renderWithStack(<OrderStatusTimeline order={order} />);
    expect(steps().at(-1)?.textContent).toContain('Supplier bankrupt');
    rerender(<OrderStatusTimeline order={createOrderFixture({ status: 'x'.repeat(500) })} />);
    for (const step of steps()) expect(step.scrollWidth).toBeLessThanOrEqual(step.clientWidth);
  });
});

test('takes the host’s class, attributes, words and ref', () => {
  const ref = vi.fn<(element: HTMLDivElement | null) => void>();
  renderWithStack(
    <OrderStatusTimeline
      ref={ref}
      order={createOrderFixture()}
      className="mine"
      id="one"
      messages={{ 'timeline.ordered': 'Bought' }}
    />,
  );
  const root = document.querySelector('#one');
  expect(root?.className).toBe('offtake-Root offtake-OrderStatusTimeline mine');
  expect(ref).toHaveBeenCalledWith(root);
  expect(steps()[0]?.textContent).toContain('Bought');
});
