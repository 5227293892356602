import { describe, expect, it } from 'vitest';
import { draftInvoice, idOf } from '../../testSupport/moneyInputs.js';
import { START_UNIX_SECONDS, startAccount, type Account } from '../../testSupport/startAccount.js';

const DAY_SECONDS = 86_400;

function typesOf({ emulator }: Account): string[] {
  const types = emulator.exportState().events.map(({ type }) => type);
  return types.filter((type) => type.startsWith('invoice.'));
}

describe('an invoice', () => {
  it("is drafted, itemized by price and sent, as Stripe's Climate quickstart does", async () => {
    const account = startAccount();
    const { stripe } = account;
    const customer = await stripe.customers.create({ email: 'ada@example.com', name: 'Ada' });
    const product = await stripe.products.create({ name: 'Carbon removal' });
    const draft = await stripe.invoices.create({
      customer: customer.id,
      collection_method: 'send_invoice',
      days_until_due: 1,
      metadata: { climate_product: 'climsku_x' },
    });
    expect(draft).toMatchObject({ status: 'draft', number: null, hosted_invoice_url: null, total: 0 });
    await stripe.invoiceItems.create({
      customer: customer.id,
      invoice: draft.id,
      price_data: { currency: 'usd', product: product.id, unit_amount: 56_650 },
      quantity: 2,
    });
    const sent = await stripe.invoices.sendInvoice(draft.id);
    expect(sent).toMatchObject({
      amount_due: 113_300,
      amount_remaining: 113_300,
      customer_email: 'ada@example.com',
      due_date: START_UNIX_SECONDS + DAY_SECONDS,
      hosted_invoice_url: `http://127.0.0.1:12111/i/${draft.id}`,
      lines: { data: [{ amount: 113_300, description: 'Carbon removal', quantity: 2 }] },
      metadata: { climate_product: 'climsku_x' },
      number: expect.stringMatching(/-0001$/),
      status: 'open',
      total: 113_300,
    });
    expect(typesOf(account)).toEqual(['invoice.created', 'invoice.finalized', 'invoice.sent']);
    expect((await stripe.invoices.listLineItems(draft.id)).data).toEqual(sent.lines.data);
  });

  it('is paid by its customer, into the pending balance', async () => {
    const account = startAccount({ balance: { usd: 0 } });
    const { emulator, stripe } = account;
    const { id } = await stripe.invoices.finalizeInvoice((await draftInvoice(stripe, 10_000)).id);
    emulator.payments.pay(id);
    const paid = await stripe.invoices.retrieve(id, { expand: ['payments.data.payment.payment_intent'] });
    expect(paid).toMatchObject({
      amount_paid: 10_000,
      amount_paid_off_stripe: 0,
      amount_remaining: 0,
      attempt_count: 1,
      payments: { data: [{ status: 'paid', payment: { payment_intent: { status: 'succeeded' } } }] },
      status: 'paid',
      status_transitions: { paid_at: START_UNIX_SECONDS },
    });
    expect(typesOf(account).slice(-2)).toEqual(['invoice.paid', 'invoice.payment_succeeded']);
    expect(emulator.balance.pending('usd')).toBe(9680);
  });

  it('is paid by request with a test payment method, which may be declined', async () => {
    const account = startAccount();
    const { stripe } = account;
    const { id } = await draftInvoice(stripe, 10_000);
    await expect(
      stripe.invoices.pay(id, { payment_method: 'pm_card_chargeDeclinedInsufficientFunds' }),
    ).rejects.toMatchObject({
      type: 'StripeCardError',
      statusCode: 402,
      code: 'card_declined',
      decline_code: 'insufficient_funds',
    });
    expect(await stripe.invoices.retrieve(id)).toMatchObject({ attempt_count: 1, status: 'open' });
    await expect(stripe.invoices.pay(id, { payment_method: 'pm_card_authenticationRequired' })).rejects.toMatchObject({
      code: 'invoice_payment_intent_requires_action',
    });
    await expect(stripe.invoices.pay(id)).rejects.toMatchObject({ statusCode: 400 });
    expect(await stripe.invoices.pay(id, { payment_method: 'pm_card_visa' })).toMatchObject({ status: 'paid' });
    await expect(stripe.invoices.pay(id, { payment_method: 'pm_card_visa' })).rejects.toThrow(
      'Invoice is already paid',
    );
    expect(typesOf(account)).toEqual([
      'invoice.created',
      'invoice.finalized',
      'invoice.payment_failed',
      'invoice.payment_action_required',
      'invoice.paid',
      'invoice.payment_succeeded',
    ]);
  });

  it('is paid out of band: it is paid, and no money moves', async () => {
    const account = startAccount({ balance: { usd: 0 } });
    const { emulator, stripe } = account;
    const { id } = await draftInvoice(stripe, 10_000);
    expect(await stripe.invoices.pay(id, { paid_out_of_band: true })).toMatchObject({
      amount_paid: 10_000,
      amount_paid_off_stripe: 10_000,
      status: 'paid',
    });
    expect(typesOf(account)).toEqual(['invoice.created', 'invoice.finalized', 'invoice.paid']);
    expect(emulator.balance.transactions()).toEqual([]);
    expect(emulator.balance.pending('usd')).toBe(0);
  });

  it('below the minimum charge is paid by itself: no money moves, and the customer owes it on the next one', async () => {
    const { emulator, stripe } = startAccount({ balance: { usd: 0 } });
    const small = await draftInvoice(stripe, 49);
    const paid = await stripe.invoices.finalizeInvoice(small.id);
    expect(paid).toMatchObject({ amount_due: 0, amount_paid: 0, ending_balance: 49, status: 'paid', total: 49 });
    expect(emulator.balance.transactions()).toEqual([]);
    const customer = idOf(paid.customer);
    expect(await stripe.customers.retrieve(customer)).toMatchObject({ balance: 49 });
    const next = await stripe.invoices.create({ customer });
    await stripe.invoiceItems.create({ customer, invoice: next.id, amount: 100 });
    expect(await stripe.invoices.finalizeInvoice(next.id)).toMatchObject({
      amount_due: 149,
      ending_balance: 0,
      starting_balance: 49,
      status: 'open',
    });
    expect(await stripe.invoices.voidInvoice(next.id)).toMatchObject({ status: 'void' });
    expect(await stripe.customers.retrieve(customer)).toMatchObject({ balance: 49 });
  });

  it('is voided, marked uncollectible or deleted as its status allows', async () => {
    const account = startAccount();
    const { emulator, stripe } = account;
    const draft = await draftInvoice(stripe, 10_000);
    await expect(stripe.invoices.voidInvoice(draft.id)).rejects.toMatchObject({ statusCode: 400 });
    expect(await stripe.invoices.del(draft.id)).toMatchObject({ deleted: true });
    await expect(stripe.invoices.retrieve(draft.id)).rejects.toMatchObject({ code: 'resource_missing' });
    expect((await stripe.invoiceItems.list()).data).toEqual([]);
    const { id } = await stripe.invoices.finalizeInvoice((await draftInvoice(stripe, 10_000)).id);
    await expect(stripe.invoices.del(id)).rejects.toMatchObject({ statusCode: 400 });
    expect(await stripe.invoices.markUncollectible(id)).toMatchObject({ status: 'uncollectible' });
    expect(await stripe.invoices.voidInvoice(id)).toMatchObject({ status: 'void' });
    expect(() => emulator.payments.pay(id)).toThrow('void');
    expect(typesOf(account).slice(-2)).toEqual(['invoice.marked_uncollectible', 'invoice.voided']);
  });

  it('is neither voided nor paid elsewhere while a debit is under way, which ends as it would have', async () => {
    const account = startAccount();
    const { emulator, stripe } = account;
    const { id } = await stripe.invoices.finalizeInvoice((await draftInvoice(stripe, 10_000)).id);
    emulator.payments.pay(id, { bankAccount: '000123456789' });
    const before = emulator.exportState().money;
    const refusal = 'has a payment in progress';
    await expect(stripe.invoices.voidInvoice(id)).rejects.toThrow(refusal);
    await expect(stripe.invoices.pay(id, { paid_out_of_band: true })).rejects.toThrow(refusal);
    expect(emulator.exportState().money).toEqual(before);
    emulator.payments.finishDebit(id);
    expect(await stripe.invoices.retrieve(id)).toMatchObject({ status: 'paid' });
    expect((await stripe.charges.list()).data).toMatchObject([{ status: 'succeeded' }]);
  });

  it('whose payment was canceled, as in a file from before, is paid by nobody', async () => {
    const account = startAccount();
    const { emulator, stripe, send } = account;
    const { id } = await stripe.invoices.finalizeInvoice((await draftInvoice(stripe, 10_000)).id);
    const state = emulator.exportState();
    const intents = state.money.intents.map((record) => ({
      ...record,
      intent: { ...record.intent, status: 'canceled' as const },
    }));
    emulator.importState({ ...state, money: { ...state.money, intents } });
    const body = 'payment_method=pm_card_visa';
    expect(await send('POST', `/v1/invoices/${id}/pay`, { body })).toMatchObject({
      status: 400,
      body: { error: { code: 'payment_intent_unexpected_state' } },
    });
    const form = { method: 'POST', body: new URLSearchParams({ method: 'card', card: '4242424242424242' }) };
    await emulator.fetch(`http://127.0.0.1:12111/i/${id}`, form);
    expect((await stripe.charges.list()).data).toEqual([]);
  });

  it('takes the items that wait for it, newest first, then what is added, and is finalized by itself', async () => {
    const { emulator, stripe } = startAccount();
    const { id: customer } = await stripe.customers.create();
    for (const [amount, description] of [
      [100, 'first'],
      [200, 'second'],
    ] as const)
      await stripe.invoiceItems.create({ customer, amount, description });
    const invoice = await stripe.invoices.create({
      customer,
      auto_advance: true,
      pending_invoice_items_behavior: 'include',
    });
    const { id: added } = await stripe.invoiceItems.create({
      customer,
      invoice: invoice.id,
      amount: -50,
      description: 'third',
    });
    const lines = async () =>
      (await stripe.invoices.retrieve(invoice.id)).lines.data.map(({ description }) => description);
    expect(await lines()).toEqual(['second', 'first', 'third']);
    await stripe.invoiceItems.update(added, { amount: -60 });
    expect((await stripe.invoices.retrieve(invoice.id)).total).toBe(240);
    await stripe.invoiceItems.del(added);
    expect(await lines()).toEqual(['second', 'first']);
    emulator.clock.advance(3600);
    expect(await stripe.invoices.retrieve(invoice.id)).toMatchObject({ status: 'open', total: 300 });
    await expect(stripe.invoiceItems.create({ customer, invoice: invoice.id, amount: 1 })).rejects.toMatchObject({
      code: 'invoice_not_editable',
    });
  });

  it('advances by itself: it is charged to the method on file, or sent', async () => {
    const account = startAccount();
    const { emulator, stripe } = account;
    const { id: customer } = await stripe.customers.create({
      invoice_settings: { default_payment_method: 'pm_card_visa' },
    });
    const charged = await stripe.invoices.create({ customer, auto_advance: true });
    await stripe.invoiceItems.create({ customer, invoice: charged.id, amount: 10_000 });
    const sent = await draftInvoice(stripe, 5000, { auto_advance: true });
    emulator.clock.advance(3600);
    expect((await stripe.invoices.retrieve(charged.id)).status).toBe('paid');
    expect((await stripe.invoices.retrieve(sent.id)).status).toBe('open');
    expect(typesOf(account).at(-1)).toBe('invoice.sent');
  });

  it('is changed while it is a draft, and found by customer and status', async () => {
    const { stripe } = startAccount();
    const draft = await draftInvoice(stripe, 10_000);
    expect(await stripe.invoices.update(draft.id, { description: 'Hello', metadata: { a: 'b' } })).toMatchObject({
      description: 'Hello',
      metadata: { a: 'b' },
    });
    await stripe.invoices.finalizeInvoice(draft.id);
    await expect(stripe.invoices.update(draft.id, { description: 'No' })).rejects.toMatchObject({ statusCode: 400 });
    expect(await stripe.invoices.update(draft.id, { metadata: { a: '' } })).toMatchObject({ metadata: {} });
    const other = await draftInvoice(stripe, 10_000);
    const ids = async (query: object) => (await stripe.invoices.list(query)).data.map(({ id }) => id);
    expect(await ids({})).toEqual([other.id, draft.id]);
    expect(await ids({ status: 'open' })).toEqual([draft.id]);
    expect(await ids({ customer: idOf(other.customer) })).toEqual([other.id]);
  });

  it.each([
    ['', 'customer', 'parameter_missing'],
    ['customer=cus_none', 'customer', 'resource_missing'],
    ['customer=CUS&collection_method=send_invoice', 'days_until_due', 'parameter_missing'],
    ['customer=CUS&days_until_due=3', 'days_until_due', undefined],
    ['customer=CUS&collection_method=send_invoice&due_date=1', 'due_date', undefined],
    ['customer=CUS&collection_method=send_invoice&due_date=999999999999', 'due_date', 'parameter_invalid_integer'],
    ['customer=CUS&foo=1', 'foo', 'parameter_unknown'],
    ['customer=CUS&currency=xyz', 'currency', undefined],
    ['customer=CUS&discounts[0][coupon]=a', 'discounts', undefined],
  ])('is refused: %s', async (body, param, code) => {
    const { send, stripe } = startAccount();
    const { id } = await stripe.customers.create();
    expect(await send('POST', '/v1/invoices', { body: body.replace('CUS', id) })).toMatchObject({
      status: 400,
      body: { error: { type: 'invalid_request_error', param, ...(code && { code }) } },
    });
  });
});
