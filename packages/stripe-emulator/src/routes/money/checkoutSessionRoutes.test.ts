import { describe, expect, it } from 'vitest';
import { checkoutInput } from '../../testSupport/moneyInputs.js';
import { START_UNIX_SECONDS, startAccount } from '../../testSupport/startAccount.js';

const DAY_SECONDS = 86_400;

function typesOf({ emulator }: ReturnType<typeof startAccount>): string[] {
  return emulator
    .exportState()
    .events.map(({ type }) => type)
    .filter((type) => !type.startsWith('product.'));
}

describe('a Checkout Session', () => {
  it('is opened with what it sells, for whom and until when', async () => {
    const { stripe } = startAccount();
    const session = await stripe.checkout.sessions.create(
      checkoutInput(56_650, { metadata: { climate_product: 'climsku_x' }, customer_email: 'ada@example.com' }),
    );
    expect(session).toMatchObject({
      id: expect.stringMatching(/^cs_test_/),
      object: 'checkout.session',
      amount_subtotal: 56_650,
      amount_total: 56_650,
      currency: 'usd',
      customer_email: 'ada@example.com',
      expires_at: START_UNIX_SECONDS + DAY_SECONDS,
      metadata: { climate_product: 'climsku_x' },
      mode: 'payment',
      payment_intent: null,
      payment_status: 'unpaid',
      status: 'open',
      url: `http://127.0.0.1:12111/c/pay/${session.id}`,
    });
    expect(await stripe.checkout.sessions.retrieve(session.id)).toEqual(session);
  });

  it('lists its lines, also within itself when asked', async () => {
    const { stripe } = startAccount();
    const line = (name: string, unitAmount: number, quantity: number) => ({
      price_data: { currency: 'usd', product_data: { name }, unit_amount: unitAmount },
      quantity,
    });
    const { id } = await stripe.checkout.sessions.create(
      checkoutInput(0, { line_items: [line('A', 500, 3), line('B', 100, 1)] }),
    );
    const lines = await stripe.checkout.sessions.listLineItems(id);
    expect(lines.data).toMatchObject([
      { amount_total: 1500, description: 'A', quantity: 3, price: { unit_amount: 500 } },
      { amount_total: 100, description: 'B', quantity: 1 },
    ]);
    const expanded = await stripe.checkout.sessions.retrieve(id, {
      expand: ['line_items', 'line_items.data.price.product'],
    });
    expect(expanded.line_items?.data[0]?.price?.product).toMatchObject({ object: 'product', name: 'A' });
    const second = await stripe.checkout.sessions.listLineItems(id, {
      limit: 1,
      starting_after: lines.data[0]?.id ?? '',
    });
    expect(second).toMatchObject({ data: [{ description: 'B' }], has_more: false });
  });

  it('is complete and paid once a card is accepted, and its money is pending, less the fee', async () => {
    const account = startAccount({ balance: { usd: 0 } });
    const { emulator, stripe } = account;
    const { id } = await stripe.checkout.sessions.create(checkoutInput(10_000));
    emulator.payments.pay(id, { card: '4242 4242 4242 4242', email: 'ada@example.com', name: 'Ada' });
    const session = await stripe.checkout.sessions.retrieve(id, {
      expand: ['payment_intent.latest_charge.balance_transaction'],
    });
    expect(session).toMatchObject({
      customer_details: { email: 'ada@example.com', name: 'Ada' },
      payment_intent: {
        amount_received: 10_000,
        status: 'succeeded',
        latest_charge: {
          paid: true,
          billing_details: { email: 'ada@example.com' },
          payment_method_details: { card: { brand: 'visa', last4: '4242' } },
          balance_transaction: {
            amount: 10_000,
            fee: 320,
            net: 9680,
            status: 'pending',
            available_on: START_UNIX_SECONDS + 2 * DAY_SECONDS,
          },
        },
      },
      payment_status: 'paid',
      status: 'complete',
      url: null,
    });
    expect(typesOf(account)).toEqual([
      'payment_intent.created',
      'charge.succeeded',
      'payment_intent.succeeded',
      'checkout.session.completed',
    ]);
    expect([emulator.balance.available('usd'), emulator.balance.pending('usd')]).toEqual([0, 9680]);
    emulator.clock.advance(2 * DAY_SECONDS);
    expect([emulator.balance.available('usd'), emulator.balance.pending('usd')]).toEqual([9680, 0]);
    expect(typesOf(account).at(-1)).toBe('balance.available');
  });

  it('has its money at once with the card made for that', async () => {
    const { emulator, stripe } = startAccount({ balance: { usd: 0 } });
    const { id } = await stripe.checkout.sessions.create(checkoutInput(10_000));
    emulator.payments.pay(id, { card: '4000000000000077' });
    expect([emulator.balance.available('usd'), emulator.balance.pending('usd')]).toEqual([9680, 0]);
  });

  it('stays open when the card is declined, and can be paid by another', async () => {
    const account = startAccount();
    const { emulator, stripe } = account;
    const { id } = await stripe.checkout.sessions.create(checkoutInput(10_000));
    const declined = emulator.payments.pay(id, { card: '4000000000009995' });
    expect(declined).toMatchObject({
      status: 'requires_payment_method',
      last_payment_error: { code: 'card_declined', decline_code: 'insufficient_funds' },
    });
    expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({ status: 'open', payment_status: 'unpaid' });
    emulator.payments.pay(id);
    expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({ status: 'complete', payment_status: 'paid' });
    expect(typesOf(account)).toEqual([
      'payment_intent.created',
      'charge.failed',
      'payment_intent.payment_failed',
      'charge.succeeded',
      'payment_intent.succeeded',
      'checkout.session.completed',
    ]);
    expect((await stripe.charges.list({ payment_intent: declined.id })).data).toMatchObject([
      { status: 'succeeded' },
      { status: 'failed', failure_code: 'card_declined', outcome: { reason: 'insufficient_funds' } },
    ]);
  });

  it.each([
    [true, 'complete', 'succeeded'],
    [false, 'open', 'requires_payment_method'],
  ])('asks the bank with a 3-D Secure card (confirmed: %s)', async (authenticates, status, intentStatus) => {
    const { emulator, stripe } = startAccount();
    const { id } = await stripe.checkout.sessions.create(checkoutInput(10_000));
    const intent = emulator.payments.pay(id, { card: '4000002500003155', authenticates });
    expect(intent.status).toBe(intentStatus);
    expect((await stripe.checkout.sessions.retrieve(id)).status).toBe(status);
  });

  it.each([
    ['succeed', 'paid', 'checkout.session.async_payment_succeeded'],
    ['fail', 'unpaid', 'checkout.session.async_payment_failed'],
  ] as const)('is complete but unpaid while a bank debit is under way (to %s)', async (outcome, status, event) => {
    const account = startAccount({ balance: { usd: 0 } });
    const { emulator, stripe } = account;
    const { id } = await stripe.checkout.sessions.create(checkoutInput(10_000));
    emulator.payments.pay(id, { bankAccount: '000123456789' });
    expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({ status: 'complete', payment_status: 'unpaid' });
    expect(typesOf(account).at(-1)).toBe('checkout.session.completed');
    expect(emulator.balance.pending('usd')).toBe(0);
    emulator.payments.finishDebit(id, outcome);
    expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({ status: 'complete', payment_status: status });
    expect(typesOf(account).at(-1)).toBe(event);
    expect(emulator.balance.pending('usd')).toBe(outcome === 'succeed' ? 9920 : 0);
  });

  it('learns of a bank debit by itself after some days', async () => {
    const { emulator, stripe } = startAccount();
    const good = await stripe.checkout.sessions.create(checkoutInput(10_000));
    const bad = await stripe.checkout.sessions.create(checkoutInput(10_000));
    emulator.payments.pay(good.id, { bankAccount: '000123456789' });
    emulator.payments.pay(bad.id, { bankAccount: '000222222227' });
    emulator.clock.advance(4 * DAY_SECONDS);
    expect((await stripe.checkout.sessions.retrieve(good.id)).payment_status).toBe('paid');
    const failed = await stripe.checkout.sessions.retrieve(bad.id, { expand: ['payment_intent'] });
    expect(failed).toMatchObject({
      payment_status: 'unpaid',
      payment_intent: { last_payment_error: { code: 'insufficient_funds' }, status: 'requires_payment_method' },
    });
  });

  it('expires by itself, or by request while it is open', async () => {
    const account = startAccount();
    const { emulator, stripe } = account;
    const soon = await stripe.checkout.sessions.create(
      checkoutInput(10_000, { expires_at: START_UNIX_SECONDS + 1800 }),
    );
    const asked = await stripe.checkout.sessions.create(checkoutInput(10_000));
    expect(await stripe.checkout.sessions.expire(asked.id)).toMatchObject({ status: 'expired', url: null });
    emulator.clock.advance(1800);
    expect((await stripe.checkout.sessions.retrieve(soon.id)).status).toBe('expired');
    expect(typesOf(account)).toEqual(['checkout.session.expired', 'checkout.session.expired']);
    await expect(stripe.checkout.sessions.expire(asked.id)).rejects.toMatchObject({ statusCode: 400 });
    expect(() => emulator.payments.pay(asked.id)).toThrow('expired');
  });

  it('is found by its status, customer and payment', async () => {
    const { emulator, stripe } = startAccount();
    const customer = await stripe.customers.create({ name: 'Ada' });
    const paid = await stripe.checkout.sessions.create(checkoutInput(10_000, { customer: customer.id }));
    const open = await stripe.checkout.sessions.create(checkoutInput(10_000));
    const intent = emulator.payments.pay(paid.id);
    const ids = async (query: object) => (await stripe.checkout.sessions.list(query)).data.map(({ id }) => id);
    expect(await ids({})).toEqual([open.id, paid.id]);
    expect(await ids({ status: 'open' })).toEqual([open.id]);
    expect(await ids({ customer: customer.id })).toEqual([paid.id]);
    expect(await ids({ payment_intent: intent.id })).toEqual([paid.id]);
    expect(await ids({ created: { gt: START_UNIX_SECONDS } })).toEqual([]);
    expect(await ids({ starting_after: open.id })).toEqual([paid.id]);
  });

  const line = 'line_items[0][price_data][currency]=usd&line_items[0][price_data][product_data][name]=A';
  const base = `mode=payment&success_url=https://a.example&line_items[0][quantity]=1&${line}`;
  it.each([
    ['mode=payment&success_url=https://a.example', 'line_items', 'parameter_missing'],
    [`${line}&success_url=https://a.example`, 'mode', 'parameter_missing'],
    [`mode=payment&${line}&line_items[0][quantity]=1`, 'success_url', 'parameter_missing'],
    [base, 'line_items[0][price_data][unit_amount]', 'parameter_missing'],
    [`${base}&line_items[0][price_data][unit_amount]=49`, 'amount', 'amount_too_small'],
    [`${base}&line_items[0][price_data][unit_amount]=100000000`, 'amount', 'amount_too_large'],
    [`${base}&line_items[0][price_data][unit_amount]=1.5`, 'line_items[0][price_data][unit_amount]', undefined],
    [`${base}&line_items[0][price_data][unit_amount]=50&success_url=javascript:alert(1)`, 'success_url', 'url_invalid'],
    [`${base}&line_items[0][price_data][unit_amount]=50&cancel_url=nowhere`, 'cancel_url', 'url_invalid'],
    [`${base}&line_items[0][price_data][unit_amount]=50&expires_at=1`, 'expires_at', undefined],
    [`${base}&line_items[0][price_data][unit_amount]=50&customer=cus_none`, 'customer', 'resource_missing'],
    [`${base}&line_items[0][price_data][unit_amount]=50&foo=1`, 'foo', 'parameter_unknown'],
    [
      `${base}&line_items[0][price_data][unit_amount]=50&line_items[0][foo]=1`,
      'line_items[0][foo]',
      'parameter_unknown',
    ],
    [`${base}&line_items[0][price]=price_1`, 'line_items[0][price]', 'resource_missing'],
    [base.replace('mode=payment', 'mode=subscription'), 'mode', undefined],
  ])('is refused, and leaves nothing behind: %s', async (body, param, code) => {
    const { emulator, send } = startAccount();
    const before = emulator.exportState();
    expect(await send('POST', '/v1/checkout/sessions', { body })).toMatchObject({
      status: 400,
      body: { error: { type: 'invalid_request_error', param, ...(code && { code }) } },
    });
    expect(emulator.exportState()).toEqual(before);
  });
});
