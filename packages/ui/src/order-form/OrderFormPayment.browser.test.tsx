import type { Order } from '@offtake/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { en } from '../messages/en.js';
import { expectAccessible, renderWithStack, type RenderOptions } from '../testSupport/renderWithStack.js';
import { OrderForm, type OrderFormProps } from './OrderForm.js';

const SOURCES: RenderOptions = { handler: { paymentSources: ['balance', 'checkout', 'invoice', 'top_up'] } };
/** An order that waits for its money is read again after a second or so. */
const READ_AGAIN = { timeout: 8_000 };

beforeEach(() => sessionStorage.clear());

async function openForm(props: OrderFormProps = {}, options: RenderOptions = SOURCES) {
  const onRedirect = vi.fn<(url: string, order: Order) => void>();
  const rendered = renderWithStack(
    <OrderForm defaultDraft={{ quantity: '100' }} onRedirect={onRedirect} {...props} />,
    { width: 480, ...options },
  );
  await screen.findByRole('radio', { name: /2027/ });
  const source = (name: string) => screen.findByRole<HTMLInputElement>('radio', { name });
  const press = async (name: string) => rendered.user.click(await screen.findByRole('button', { name }));
  const heading = (name: string) => screen.findByRole('heading', { name }, READ_AGAIN);
  return { ...rendered, onRedirect, source, press, heading };
}

const INVOICED = { quantity: '100', paymentSource: 'invoice', customerName: 'Ada', customerEmail: 'ada@example.test' };
const TOTAL = { total: '$100.00' };

describe('the choice of how to pay', () => {
  test('is a group of radio buttons, each with a line on what it means', async () => {
    const { user, source } = await openForm();
    const group = await screen.findByRole('radiogroup', { name: en['orderForm.paymentSource'] });
    const radios = within(group).getAllByRole<HTMLInputElement>('radio');
    expect(radios.map(({ value }) => value)).toEqual(['balance', 'checkout', 'invoice', 'top_up']);
    const balance = await source(en['paymentSource.balance']);
    const hint = document.getElementById(balance.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toBe(en['paymentSource.balance.hint']);
    balance.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect((await source(en['paymentSource.invoice'])).checked).toBe(true);
    expect(screen.getByRole('button', { name: en['orderForm.toInvoice'] })).not.toBeNull();
    await expectAccessible();
  });

  test('is not there where there is none', async () => {
    await openForm({}, {});
    expect(screen.queryByRole('radiogroup', { name: en['orderForm.paymentSource'] })).toBeNull();
  });
});

describe('paying on Stripe’s page', () => {
  test('hands the page over, and keeps the way there', async () => {
    const { user, source, press, heading, onRedirect, stack } = await openForm();
    await user.click(await source(en['paymentSource.checkout']));
    await press(en['orderForm.review']);
    expect(screen.getByText(en['review.description.checkout'])).not.toBeNull();
    await press(en['review.place.checkout'](TOTAL));
    const title = await heading(en['placed.title.redirecting']);
    expect(document.activeElement).toBe(title);
    const [url] = onRedirect.mock.calls[0] ?? [];
    expect(onRedirect).toHaveBeenCalledOnce();
    expect(screen.getByRole('link', { name: en['payment.continue'] }).getAttribute('href')).toBe(url);
    await expectAccessible();

    const { data } = await stack.stripe.checkout.sessions.list();
    stack.emulator.payments.pay(data[0]?.id ?? '', { card: '4000000000000077' });
    await heading(en['placed.title.ordered']);
    expect(screen.getByRole('status').textContent).toBe(en['placed.title.ordered']);
    expect(screen.queryByRole('link')).toBeNull();
    expect(stack.emulator.orders.list()).toHaveLength(1);
  });
});

describe('a customer’s invoice', () => {
  test('is filled in by keyboard, line by line, and never changes the order', async () => {
    const { user, stack, heading } = await openForm({ defaultDraft: { quantity: '100', paymentSource: 'invoice' } });
    const submit = await screen.findByRole('button', { name: en['orderForm.toInvoice'] });
    submit.focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(await heading(en['invoice.title']));
    await user.tab();
    await user.keyboard('Ada Ltd{Tab}ada@example.test{Tab}{Tab}150');
    const add = screen.getByRole('button', { name: en['invoice.addLine'] });
    add.focus();
    await user.keyboard('{Enter}');
    await user.keyboard('Handling{Tab}5');
    await user.click(add);
    await user.click(screen.getByRole('button', { name: en['invoice.removeLine']({ number: 2 }) }));
    expect(document.activeElement).toBe(add);
    expect(screen.getByText(en['invoice.billedOnly'](TOTAL))).not.toBeNull();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: en['orderForm.review'] }));
    const place = await screen.findByRole('button', { name: en['review.place.invoice']({ billed: '$155.00' }) });
    expect(totals()).toEqual({ [en['review.orderTotal']]: '$100.00', [en['review.billed']]: '$155.00' });
    await user.click(place);
    await heading(en['placed.title.invoice']);
    expect(totals()).toEqual({ [en['review.orderTotal']]: '$100.00', [en['review.billed']]: '$155.00' });
    const link = screen.getByRole('link', { name: /Open invoice/ });
    expect(link.getAttribute('target')).toBe('_blank');
    expect(screen.getByText(/Due by Dec 23, 2026/)).not.toBeNull();
    const { data } = await stack.stripe.invoices.list();
    expect(data[0]).toMatchObject({ total: 15_500, customer_name: 'Ada Ltd' });
    await expectAccessible();
  });

  test('asks a customer for no price and no lines of their own', async () => {
    const authorize = ({ action }: { action: string }) => action !== 'invoice.compose' && { owner: 'customer' };
    const { press, heading, stack } = await openForm(
      { defaultDraft: { ...INVOICED, price: '1', lines: [{ description: 'A discount', amount: '-50' }] } },
      { handler: { ...SOURCES.handler, authorize } },
    );
    await press(en['orderForm.toInvoice']);
    await heading(en['invoice.title']);
    expect(screen.queryByRole('textbox', { name: en['invoice.price'] })).toBeNull();
    expect(screen.queryByRole('button', { name: en['invoice.addLine'] })).toBeNull();
    expect(screen.queryByText(en['invoice.billedOnly'](TOTAL))).toBeNull();
    await expectAccessible();
    await press(en['orderForm.review']);
    await press(en['review.place.invoice']({ billed: '$100.00' }));
    await heading(en['placed.title.invoice']);
    const { data } = await stack.stripe.invoices.list();
    expect(data[0]).toMatchObject({ total: 10_000 });
  });

  test('puts the focus on the first field that is wrong, and says why in its own words', async () => {
    const { user, press } = await openForm({
      defaultDraft: { quantity: '100', paymentSource: 'invoice', customerName: 'Ada', daysUntilDue: '0' },
    });
    await press(en['orderForm.toInvoice']);
    await press(en['orderForm.review']);
    const email = screen.getByRole('textbox', { name: en['invoice.customerEmail'] });
    expect(document.activeElement).toBe(email);
    expect(screen.getByText(en['field.daysUntilDue.too_small'])).not.toBeNull();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: en['common.back'] }));
    const chosen = screen.getByRole('radio', { name: en['paymentSource.invoice'] });
    await waitFor(() => expect(document.activeElement).toBe(chosen));
  });
});

describe('what is wrong with an order that a customer pays', () => {
  test('is found in a field of several lines', async () => {
    const { press } = await openForm({
      defaultDraft: {
        quantity: '100',
        paymentSource: 'invoice',
        customerName: 'Ada',
        customerEmail: 'ada@example.com',
        memo: 'a'.repeat(501),
      },
    });
    await press(en['orderForm.toInvoice']);
    await press(en['orderForm.review']);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: new RegExp(en['invoice.memo']) }));
  });

  test('is found in the step before, where it has become wrong meanwhile', async () => {
    const { press, stack, queryClient } = await openForm({
      defaultDraft: { quantity: '100', paymentSource: 'invoice' },
    });
    await press(en['orderForm.toInvoice']);
    const { data } = await stack.stripe.climate.products.list();
    for (const { id } of data) stack.emulator.catalog.updateProduct(id, { metric_tons_available: '0.001' });
    await queryClient.invalidateQueries();
    await press(en['orderForm.review']);
    const quantity = await screen.findByRole('textbox', { name: new RegExp(en['orderForm.quantity']) });
    await waitFor(() => expect(document.activeElement).toBe(quantity));
  });
});

describe('an order that was canceled before its buyer is back', () => {
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));

  test('is not said to have cost nothing where it was bought', async () => {
    history.replaceState(null, '', '?offtake_order=ord_canceled_requested');
    renderWithStack(<OrderForm />, { orders: ['canceled_requested'] });
    await screen.findByRole('heading', { name: en['placed.title.canceled'] });
    expect(screen.queryByText(en['placed.canceled'], { exact: false })).toBeNull();
  });
});

describe('a top-up', () => {
  test('says what happens next, and what became of it', async () => {
    const { user, source, press, heading, stack } = await openForm();
    await user.click(await source(en['paymentSource.top_up']));
    await press(en['orderForm.review']);
    await press(en['review.place'](TOTAL));
    await heading(en['placed.title.top_up']);
    expect(screen.getByText(en['payment.pending.top_up'])).not.toBeNull();
    stack.emulator.topups.fail(stack.emulator.topups.list()[0]?.id ?? '');
    await heading(en['placed.title.notOrdered']);
    expect(screen.getByRole('status').textContent).toBe(en['placed.title.notOrdered']);
    await expectAccessible();
  });
});

describe('a possible duplicate', () => {
  test('is asked about, with the safe answer first, and announced', async () => {
    const { press, stack, user } = await openForm();
    for (const isFirst of [true, false]) {
      await press(en['orderForm.review']);
      await press(en['review.place'](TOTAL));
      if (isFirst) await press(en['placed.again']);
    }
    const dialog = await screen.findByRole('dialog', { name: en['duplicate.title'] });
    expect(document.activeElement).toBe(within(dialog).getByRole('button', { name: en['duplicate.back'] }));
    expect(within(dialog).getByRole('alert').textContent).toBe(en['duplicate.description']);
    await expectAccessible();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(await screen.findByRole('button', { name: en['review.place'](TOTAL) }));
    await user.keyboard('{Enter}');
    await press(en['duplicate.confirm'](TOTAL));
    await screen.findByRole('heading', { name: en['placed.title.ordered'] });
    expect(stack.emulator.orders.list()).toHaveLength(2);
  });
});

/** The last two facts that are shown: what the order costs, and what is paid. */
function totals() {
  const facts = [...document.querySelectorAll('dt')].slice(-2);
  return Object.fromEntries(facts.map((name) => [name.textContent, name.nextElementSibling?.textContent]));
}
