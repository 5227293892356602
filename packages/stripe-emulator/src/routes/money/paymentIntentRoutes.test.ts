import { describe, expect, it } from 'vitest';
import { checkoutInput, draftInvoice, idOf } from '../../testSupport/moneyInputs.js';
import { START_UNIX_SECONDS, startAccount, type Account } from '../../testSupport/startAccount.js';

const DAY_SECONDS = 86_400;

function typesOf({ emulator }: Account): string[] {
  return emulator.exportState().events.map(({ type }) => type);
}

describe('a refund', () => {
  async function startPaid() {
    const account = startAccount({ balance: { usd: 0 } });
    const session = await account.stripe.checkout.sessions.create(checkoutInput(10_000));
    const { id } = account.emulator.payments.pay(session.id);
    return { ...account, account, intent: id };
  }

  it('gives back a part or all, out of the pending money while that is where it is; the fee stays', async () => {
    const { account, emulator, intent, stripe } = await startPaid();
    const refund = await stripe.refunds.create({
      payment_intent: intent,
      amount: 4000,
      reason: 'requested_by_customer',
    });
    expect(refund).toMatchObject({ amount: 4000, payment_intent: intent, status: 'succeeded' });
    expect([emulator.balance.available('usd'), emulator.balance.pending('usd')]).toEqual([0, 5680]);
    emulator.clock.advance(2 * DAY_SECONDS);
    await stripe.refunds.create({ charge: idOf(refund.charge) });
    expect(emulator.balance.available('usd')).toBe(-320);
    expect(await stripe.charges.retrieve(idOf(refund.charge), { expand: ['refunds'] })).toMatchObject({
      amount_refunded: 10_000,
      refunded: true,
      refunds: { data: [{ amount: 4000 }, { amount: 6000 }] },
    });
    expect(typesOf(account).filter((type) => type === 'charge.refunded')).toHaveLength(2);
    expect((await stripe.refunds.list({ payment_intent: intent })).data).toHaveLength(2);
  });

  it('is refused when there is nothing to give back', async () => {
    const { emulator, intent, stripe } = await startPaid();
    await expect(stripe.refunds.create({ payment_intent: intent, amount: 10_001 })).rejects.toThrow(
      'Refund amount ($100.01) is greater than unrefunded amount on charge ($100.00)',
    );
    await stripe.refunds.create({ payment_intent: intent });
    await expect(stripe.refunds.create({ payment_intent: intent })).rejects.toMatchObject({
      code: 'charge_already_refunded',
    });
    await expect(stripe.refunds.create({})).rejects.toMatchObject({ code: 'parameter_missing' });
    await expect(stripe.refunds.create({ charge: 'ch_none' })).rejects.toMatchObject({ code: 'resource_missing' });
    const { id } = await stripe.paymentIntents.create({ amount: 100, currency: 'usd' });
    await expect(stripe.refunds.create({ payment_intent: id })).rejects.toMatchObject({ statusCode: 400 });
    expect(emulator.balance.pending('usd')).toBe(-320);
  });
});

describe('a payment intent', () => {
  it('is paid by a test payment method at once', async () => {
    const { stripe } = startAccount();
    const intent = await stripe.paymentIntents.create({
      amount: 5000,
      confirm: true,
      currency: 'usd',
      expand: ['latest_charge'],
      payment_method: 'pm_card_bypassPending',
    });
    expect(intent).toMatchObject({
      amount_received: 5000,
      latest_charge: { status: 'succeeded' },
      status: 'succeeded',
    });
  });

  it('is declined with a card error that names it', async () => {
    const { stripe } = startAccount();
    const { id } = await stripe.paymentIntents.create({ amount: 5000, currency: 'usd' });
    await expect(stripe.paymentIntents.confirm(id)).rejects.toMatchObject({ code: 'payment_intent_unexpected_state' });
    await expect(
      stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_visa_chargeDeclined' }),
    ).rejects.toMatchObject({
      type: 'StripeCardError',
      code: 'card_declined',
      decline_code: 'generic_decline',
      payment_intent: { id, status: 'requires_payment_method' },
    });
    expect(await stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_visa' })).toMatchObject({
      status: 'succeeded',
    });
    await expect(stripe.paymentIntents.cancel(id)).rejects.toMatchObject({ code: 'payment_intent_unexpected_state' });
  });

  it('is canceled, updated and listed', async () => {
    const { stripe } = startAccount();
    const { id } = await stripe.paymentIntents.create({
      amount: 5000,
      currency: 'usd',
      payment_method: 'pm_card_visa',
    });
    expect(await stripe.paymentIntents.update(id, { metadata: { a: 'b' } })).toMatchObject({
      metadata: { a: 'b' },
      status: 'requires_confirmation',
    });
    expect(await stripe.paymentIntents.cancel(id, { cancellation_reason: 'duplicate' })).toMatchObject({
      cancellation_reason: 'duplicate',
      canceled_at: START_UNIX_SECONDS,
      status: 'canceled',
    });
    expect((await stripe.paymentIntents.list()).data).toHaveLength(1);
  });

  it.each([
    ['amount=49&currency=usd', 'amount', 'amount_too_small'],
    ['amount=29&currency=gbp', 'amount', 'amount_too_small'],
    ['amount=100000000&currency=usd', 'amount', 'amount_too_large'],
    ['amount=500&currency=chf', 'currency', undefined],
    ['amount=500&currency=usd&payment_method=pm_mine', 'payment_method', 'resource_missing'],
    [
      'amount=500&currency=eur&allowed_payment_method_types[]=us_bank_account',
      'allowed_payment_method_types',
      undefined,
    ],
    ['amount=500&currency=usd&confirm=maybe', 'confirm', undefined],
  ])('is refused: %s', async (body, param, code) => {
    const { send } = startAccount();
    expect(await send('POST', '/v1/payment_intents', { body })).toMatchObject({
      status: 400,
      body: { error: { param, ...(code && { code }) } },
    });
  });
});

describe('a payment intent of something that is paid', () => {
  it('is left to its Checkout Session, which is expired instead', async () => {
    const { emulator, stripe } = startAccount();
    const { id } = await stripe.checkout.sessions.create(checkoutInput(10_000));
    const intent = emulator.payments.pay(id, { card: '4000000000009995' });
    const refusal = 'PaymentIntents created by Checkout. Try expiring the Checkout Session instead.';
    await expect(stripe.paymentIntents.cancel(intent.id)).rejects.toThrow(refusal);
    await expect(stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_visa' })).rejects.toThrow(refusal);
    await stripe.checkout.sessions.expire(id);
    expect(await stripe.paymentIntents.retrieve(intent.id)).toMatchObject({ status: 'canceled', amount_received: 0 });
  });

  it('is left to its invoice, which is voided instead, though it may be confirmed', async () => {
    const { stripe } = startAccount();
    const { id } = await stripe.invoices.finalizeInvoice((await draftInvoice(stripe, 10_000)).id);
    const [intent] = (await stripe.paymentIntents.list()).data;
    await expect(stripe.paymentIntents.cancel(intent?.id ?? '')).rejects.toThrow(
      'You cannot cancel PaymentIntents created by invoices. Try voiding the invoice instead.',
    );
    await stripe.paymentIntents.confirm(intent?.id ?? '', { payment_method: 'pm_card_visa' });
    expect(await stripe.invoices.retrieve(id)).toMatchObject({ status: 'paid' });
  });
});

describe('a test bank account', () => {
  it.each([
    ['pm_usBankAccount_success', 'succeeded', undefined],
    ['pm_usBankAccount_accountClosed', 'requires_payment_method', 'account_closed'],
    ['pm_usBankAccount_noAccount', 'requires_payment_method', 'no_account'],
    ['pm_usBankAccount_insufficientFunds', 'requires_payment_method', 'insufficient_funds'],
    ['pm_usBankAccount_debitNotAuthorized', 'requires_payment_method', 'debit_not_authorized'],
  ])('answers after days: %s', async (token, status, code) => {
    const { emulator, stripe } = startAccount();
    const input = { amount: 5000, confirm: true, currency: 'usd', payment_method: token };
    const { id, status: first } = await stripe.paymentIntents.create(input);
    expect(first).toBe('processing');
    emulator.clock.advance(4 * DAY_SECONDS);
    const intent = await stripe.paymentIntents.retrieve(id);
    expect([intent.status, intent.last_payment_error?.code]).toEqual([status, code]);
  });
});
