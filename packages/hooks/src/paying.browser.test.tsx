import { STACK_NOW, type StackOptions } from '@offtake/testing';
import { waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Order } from './index.js';
import type { UseOrderFormOptions } from './useOrderForm.js';
import { readReturnUrl } from './pageAddress.js';
import { intentOf, openForm, startShop, type Shop } from './testSupport/renderOrderForm.js';
import { perform } from './testSupport/renderOfftake.js';

const ALL: StackOptions = { handler: { paymentSources: ['checkout', 'invoice', 'top_up', 'balance'] } };
const CUSTOMER = { customerName: 'Ada Ltd', customerEmail: 'ada@example.test' };
/** An order that waits for its money is read again after a second or so. */
const READ_AGAIN = { timeout: 8_000 };

const addressBefore = location.href;
afterEach(() => history.replaceState(null, '', addressBefore));

async function openShop(options: UseOrderFormOptions = {}, stack: StackOptions = ALL) {
  const shop = startShop(stack);
  const onRedirect = vi.fn<NonNullable<UseOrderFormOptions['onRedirect']>>();
  const form = await openForm(shop, { onRedirect, ...options });
  return { shop, form, onRedirect };
}

type Form = Awaited<ReturnType<typeof openForm>>;

function orderOf(form: Form): Order {
  const state = form.state();
  return 'order' in state ? state.order : expect.unreachable(`There is no order while ${state.step}.`);
}

const untilStatus = (form: Form, status: string) =>
  waitFor(() => expect(orderOf(form).status).toBe(status), READ_AGAIN);

/** The Stripe object that an order is paid by. */
async function fundingOf({ stack }: Shop, prefix: string): Promise<string> {
  const { data } = prefix === 'cs_' ? await stack.stripe.checkout.sessions.list() : await stack.stripe.invoices.list();
  return data[0]?.id ?? expect.unreachable(`There is no ${prefix} at Stripe.`);
}

it('takes the first way to pay on offer, and offers those that it knows', async () => {
  const { form } = await openShop();
  expect(form.result.current.paymentSources).toEqual(['checkout', 'invoice', 'top_up', 'balance']);
  expect(form.result.current.draft.paymentSource).toBe('checkout');
});

describe('an order that is paid on Stripe’s page', () => {
  async function sendToPay(options: UseOrderFormOptions = {}) {
    const opened = await openShop(options);
    opened.form.enter({ quantity: '100' });
    opened.form.place();
    await opened.form.untilStep('redirecting');
    return opened;
  }

  it('asks for the way back to the path alone, where the whole address is longer than a backend takes', async () => {
    history.replaceState(null, '', `/shop?filter=${'x'.repeat(2_000)}`);
    const { form } = await openShop({ id: 'mine' });
    form.enter({ quantity: '100' });
    form.place();
    await form.untilStep('redirecting');
    expect(readReturnUrl()).toBe('/shop');
  });

  it('says that the way to pay is wrong where the way back is none that the backend takes', async () => {
    const { form } = await openShop({ returnUrl: 'https://elsewhere.test/' });
    form.enter({ quantity: '100' });
    form.place();
    await form.untilStep('editing');
    expect(form.result.current.errors.paymentSource).toBeDefined();
  });

  it('sends the buyer there, with the way back to this very page', async () => {
    history.replaceState(null, '', '/shop?color=green&offtake_order=ord_before#order');
    const { shop, form, onRedirect } = await openShop({ id: 'mine' });
    form.enter({ quantity: '100' });
    expect(intentOf(form.state()).input.payment).toEqual({
      source: 'checkout',
      return_url: '/shop?color=green#order',
    });
    form.place();
    await form.untilStep('redirecting');
    const order = orderOf(form);
    expect(onRedirect).toHaveBeenCalledExactlyOnceWith(order.payment?.url, order);
    expect(order).toMatchObject({ status: 'awaiting_funds', payment: { source: 'checkout', status: 'pending' } });
    expect(shop.onPlaced).toHaveBeenCalledExactlyOnceWith(order);
    expect(shop.stack.emulator.orders.list()).toEqual([]);
    const { data } = await shop.stack.stripe.checkout.sessions.list();
    const back = new URL(data[0]?.cancel_url ?? '');
    expect(back.pathname + back.search + back.hash).toBe(`/shop?color=green&offtake_order=${order.id}#order`);
  });

  it('comes back to where the host says', async () => {
    const { form } = await openShop({ returnUrl: '/thanks' });
    form.enter({ quantity: '100' });
    expect(intentOf(form.state()).input.payment).toEqual({ source: 'checkout', return_url: '/thanks' });
  });

  it('is there with the way to pay when the buyer goes back, and is never ordered twice', async () => {
    const { shop, form } = await sendToPay();
    const { id } = orderOf(form);
    form.unmount();
    const again = await openForm(shop);
    await again.untilStep('placed');
    expect(orderOf(again)).toMatchObject({ id, payment: { status: 'pending', url: expect.stringMatching(/^http/) } });
    again.place();
    again.edit({ quantity: '7' });
    expect(again.state().step).toBe('placed');
    expect(shop.to('POST /orders')).toHaveLength(1);
  });

  it('is there when the browser shows the page again as it was left', async () => {
    const { form } = await sendToPay();
    perform(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    expect(form.state()).toMatchObject({ step: 'placed', order: { status: 'awaiting_funds' } });
  });

  it('is followed until it is bought, and forgotten then', async () => {
    const { shop, form } = await sendToPay();
    const session = await fundingOf(shop, 'cs_');
    shop.stack.emulator.payments.pay(session, { card: '4000000000000077' });
    await untilStatus(form, 'confirmed');
    expect(form.state().step).toBe('placed');
    expect(shop.stack.emulator.orders.list()).toHaveLength(1);
    expect(shop.storage.keys()).toEqual([]);
  });

  it('is found by the page’s address, where nothing was kept', async () => {
    const { shop, form } = await sendToPay({ storage: null });
    const { id } = orderOf(form);
    form.unmount();
    history.replaceState(null, '', `?offtake_order=${id}`);
    const other = await openForm(shop, { storage: null, id: 'other' });
    expect(other.state().step).toBe('editing');
    const again = await openForm(shop, { storage: null });
    await again.untilStep('placed');
    expect(orderOf(again).id).toBe(id);
    perform(() => again.result.current.reset());
    expect(again.state().step).toBe('editing');
    expect(location.search).toBe('');
  });

  it('is let go of when there is no such order', async () => {
    history.replaceState(null, '', '?offtake_order=ord_none');
    const { shop, form } = await openShop();
    await waitFor(() => expect(shop.to('GET /orders/ord_none')).not.toEqual([]));
    await form.untilStep('editing');
    expect(form.state()).toMatchObject({ error: null });
  });

  it('can be read again when it could not be at first', async () => {
    const { shop, form } = await sendToPay();
    form.unmount();
    shop.stack.faults.on({ method: 'GET', path: '/orders/{id}' }, { code: 'forbidden' });
    const again = await openForm(shop);
    await waitFor(() => expect(again.state()).toMatchObject({ step: 'returning', error: { code: 'forbidden' } }));
    shop.stack.faults.clear();
    again.place();
    await again.untilStep('placed');
  });

  it('takes nobody away from where they are by the time that it is there', async () => {
    const { shop, form, onRedirect } = await openShop();
    form.enter({ quantity: '100' });
    shop.stack.faults.on({ method: 'POST', path: '/orders' }, 'hang');
    form.place();
    form.unmount();
    shop.stack.faults.clear();
    await waitFor(() => expect(shop.onPlaced).toHaveBeenCalledOnce());
    expect(onRedirect).not.toHaveBeenCalled();
    const again = await openForm(shop);
    await again.untilStep('placed');
  });

  it('makes way for another order when the buyer says so', async () => {
    const { shop, form } = await sendToPay();
    perform(() => form.result.current.reset());
    expect(form.state().step).toBe('editing');
    expect(shop.storage.keys()).toEqual([]);
  });
});

describe('an order that a customer pays by invoice', () => {
  it('has a second step for it', async () => {
    const { shop, form } = await openShop();
    form.edit({ quantity: '100', paymentSource: 'invoice' });
    expect(form.review()).toBeNull();
    expect(form.state().step).toBe('invoicing');
    expect(form.result.current.errors).toEqual({});
    expect(form.review()).toBe('customerName');
    expect(form.result.current.errors).toEqual({ customerName: 'required', customerEmail: 'required' });
    form.edit({ ...CUSTOMER, daysUntilDue: '14', memo: 'Thank you.', price: '150' });
    perform(() => form.result.current.addLine());
    perform(() => form.result.current.addLine());
    expect(form.review()).toBe('lines.0.description');
    perform(() => form.result.current.removeLine(1));
    expect(form.result.current.lineProps(0, 'amount').inputMode).toBe('decimal');
    form.edit({ lines: [{ description: 'Handling', amount: '5' }] });
    expect(form.review()).toBeNull();
    perform(() => form.result.current.back());
    expect(form.state().step).toBe('invoicing');
    expect(form.review()).toBeNull();
    form.place();
    await form.untilStep('placed');
    expect(orderOf(form)).toMatchObject({
      status: 'awaiting_funds',
      amount_total: 10_000,
      payment: { source: 'invoice', status: 'pending', amount: 15_500, url: expect.stringMatching(/^http/) },
    });
    const { data } = await shop.stack.stripe.invoices.list();
    expect(data[0]).toMatchObject({
      customer_email: 'ada@example.test',
      description: 'Thank you.',
      due_date: STACK_NOW + 14 * 86_400,
    });
  });

  it('goes back to what is wrong in the first step', async () => {
    const { form } = await openShop({ defaultDraft: { ...CUSTOMER, quantity: '100', paymentSource: 'invoice' } });
    form.review();
    form.edit({ quantity: 'many' });
    expect(form.review()).toBe('quantity');
    expect(form.state().step).toBe('editing');
  });

  it('is bought once the invoice is paid', async () => {
    const { shop, form } = await openShop({ defaultDraft: { ...CUSTOMER, quantity: '100', paymentSource: 'invoice' } });
    form.review();
    form.review();
    form.place();
    await form.untilStep('placed');
    shop.stack.emulator.payments.pay(await fundingOf(shop, 'in_'), { card: '4000000000000077' });
    await untilStatus(form, 'confirmed');
    expect(shop.stack.emulator.orders.list()).toMatchObject([{ amount_total: 10_000 }]);
  });
});

describe('an order that is paid by a top-up', () => {
  it('ends when the top-up fails', async () => {
    const { shop, form } = await openShop();
    form.enter({ quantity: '100', paymentSource: 'top_up' });
    form.place();
    await form.untilStep('placed');
    expect(orderOf(form)).toMatchObject({ status: 'awaiting_funds', payment: { source: 'top_up', url: null } });
    const [topup] = shop.stack.emulator.topups.list();
    shop.stack.emulator.topups.fail(topup?.id ?? '');
    await untilStatus(form, 'canceled');
    expect(shop.stack.emulator.orders.list()).toEqual([]);
    expect(shop.storage.keys()).toEqual([]);
  });
});

describe('an order just like a recent one', () => {
  async function orderTwice() {
    const opened = await openShop({ defaultDraft: { paymentSource: 'balance' } });
    const { form } = opened;
    form.enter({ quantity: '100' });
    form.place();
    await form.untilStep('placed');
    perform(() => form.result.current.reset());
    form.enter({ quantity: '100' });
    form.place();
    await form.untilStep('duplicate');
    return opened;
  }

  it('is placed under its own key when it is wanted', async () => {
    const { shop, form } = await orderTwice();
    expect(shop.stack.emulator.orders.list()).toHaveLength(1);
    const { idempotencyKey } = intentOf(form.state());
    form.place();
    await form.untilStep('placed');
    expect(shop.stack.emulator.orders.list()).toHaveLength(2);
    const confirmed = shop.to('POST /orders').at(-1);
    expect(confirmed?.idempotencyKey).toBe(idempotencyKey);
    expect(confirmed?.body).toContain('"confirm_duplicate":true');
  });

  it('is not placed when it is not', async () => {
    const { shop, form } = await orderTwice();
    perform(() => form.result.current.back());
    expect(form.state().step).toBe('reviewing');
    expect(shop.storage.keys().some((key) => key.endsWith(':intent'))).toBe(false);
    expect(shop.stack.emulator.orders.list()).toHaveLength(1);
  });
});
