import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Stripe } from 'stripe';
import { afterEach, describe, expect, it } from 'vitest';
import type { StripeEmulatorOptions } from '../StripeEmulatorOptions.js';
import { checkoutInput } from '../testSupport/moneyInputs.js';
import { START_UNIX_SECONDS } from '../testSupport/startAccount.js';
import { serveStripeEmulator } from './serveStripeEmulator.js';

const PRODUCT = 'climsku_frontier_offtake_portfolio_2027';
const DAY_SECONDS = 86_400;
const SECRET = 'whsec_quickstart';
/** Money of the account's own, as the host's runbook would have it. */
const FLOAT_MINOR_UNITS = 1_000_000;

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/**
 * An emulator over HTTP, the SDK on it, and a host whose webhook handler buys carbon removal as Stripe's Climate
 * quickstart shows it: `metadata.climate_product` of what was paid names the product, and its total is the amount.
 *
 * @see https://docs.stripe.com/climate/orders/quickstart
 */
async function startHost(options: StripeEmulatorOptions = {}) {
  const failures: string[] = [];
  const handle = async (event: Stripe.Event): Promise<void> => {
    const funding = toFunding(event);
    if (!funding) return;
    const { amount, currency, product } = funding;
    await stripe.climate.orders
      .create({ amount, currency, product })
      .catch((failure: Error) => failures.push(failure.message));
  };
  const host = createServer((request, response) => {
    void readText(request)
      .then((body) =>
        stripe.webhooks.constructEventAsync(body, String(request.headers['stripe-signature']), SECRET, Infinity),
      )
      .then(handle)
      .then(() => response.writeHead(200).end());
  });
  await new Promise<void>((resolve) => void host.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => void host.close(resolve)));
  const served = await serveStripeEmulator({
    port: 0,
    now: () => START_UNIX_SECONDS,
    balance: { usd: FLOAT_MINOR_UNITS },
    webhooks: [{ url: `http://127.0.0.1:${portOf(host.address())}/webhooks`, secret: SECRET }],
    ...options,
  });
  closing.push(served.close);
  const { hostname, port } = new URL(served.url);
  const stripe = new Stripe('sk_test_123', { host: hostname, port, protocol: 'http', maxNetworkRetries: 0 });
  return { ...served, stripe, failures };
}

function toFunding({ data, type }: Stripe.Event): { amount: number; currency: string; product: string } | null {
  const [amount, object] =
    type === 'checkout.session.completed' || type === 'checkout.session.async_payment_succeeded'
      ? [data.object.payment_status === 'paid' ? data.object.amount_total : null, data.object]
      : type === 'invoice.paid'
        ? [data.object.total, data.object]
        : type === 'topup.succeeded'
          ? [data.object.amount, data.object]
          : [null, null];
  const product = object?.metadata?.['climate_product'];
  return amount === null || !object || product === undefined
    ? null
    : { amount, currency: object.currency ?? '', product };
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}

function portOf(address: string | AddressInfo | null): number {
  return typeof address === 'object' && address ? address.port : 0;
}

const metadata = { climate_product: PRODUCT };

describe("Stripe's Climate quickstart, by the official SDK over HTTP", () => {
  it('funds an order by Checkout, paid in the browser', async () => {
    const { emulator, stripe } = await startHost();
    const product = await stripe.climate.products.retrieve(PRODUCT);
    const price = product.current_prices_per_metric_ton['usd']?.amount_total ?? 0;
    const session = await stripe.checkout.sessions.create(checkoutInput(price, { metadata }));
    const form = {
      method: 'card',
      email: 'ada@example.com',
      number: '4242424242424242',
      expiry: '12/34',
      cvc: '123',
      name: 'Ada',
    };
    const paid = await fetch(session.url ?? '', {
      method: 'POST',
      body: new URLSearchParams(form),
      redirect: 'manual',
    });
    expect([paid.status, paid.headers.get('location')]).toEqual([
      303,
      `https://shop.example/done?session_id=${session.id}`,
    ]);
    await emulator.webhooks.flush();
    const { data } = await stripe.climate.orders.list();
    expect(data).toMatchObject([{ amount_total: price, product: PRODUCT, status: 'confirmed' }]);
    expect(String(data[0]?.metric_tons)).toBe('1');
    expect(await stripe.balance.retrieve()).toMatchObject({
      available: [{ amount: FLOAT_MINOR_UNITS - price }],
      pending: [{ amount: price - Math.round(price * 0.029) - 30 }],
    });
  });

  it('funds an order by a bank debit only once the debit has succeeded', async () => {
    const { emulator, stripe } = await startHost();
    const session = await stripe.checkout.sessions.create(checkoutInput(56_650, { metadata }));
    emulator.payments.pay(session.id, { bankAccount: '000123456789' });
    await emulator.webhooks.flush();
    expect((await stripe.climate.orders.list()).data).toEqual([]);
    emulator.clock.advance(4 * DAY_SECONDS);
    await emulator.webhooks.flush();
    expect((await stripe.climate.orders.list()).data).toMatchObject([{ amount_total: 56_650 }]);
  });

  it('funds an order by an invoice', async () => {
    const { emulator, stripe } = await startHost();
    const customer = await stripe.customers.create({ email: 'ada@example.com' });
    const removal = await stripe.products.create({ name: 'Carbon removal' });
    const invoice = await stripe.invoices.create({
      customer: customer.id,
      collection_method: 'send_invoice',
      days_until_due: 1,
      metadata,
    });
    await stripe.invoiceItems.create({
      customer: customer.id,
      invoice: invoice.id,
      price_data: { currency: 'usd', product: removal.id, unit_amount: 56_650 },
      quantity: 3,
    });
    const sent = await stripe.invoices.sendInvoice(invoice.id);
    await emulator.webhooks.flush();
    expect((await stripe.climate.orders.list()).data).toEqual([]);
    const form = { method: 'card', number: '4242424242424242', expiry: '12/34', cvc: '123', name: 'Ada' };
    await fetch(sent.hosted_invoice_url ?? '', { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
    await emulator.webhooks.flush();
    expect((await stripe.climate.orders.list()).data).toMatchObject([{ amount_total: 169_950 }]);
  });

  it('funds an order by a top-up', async () => {
    const { emulator, stripe } = await startHost({ balance: { usd: 0 } });
    await stripe.topups.create({ amount: 56_650, currency: 'usd', description: 'Climate order', metadata });
    await emulator.webhooks.flush();
    expect((await stripe.climate.orders.list()).data).toEqual([]);
    emulator.clock.advance(5 * DAY_SECONDS);
    await emulator.webhooks.flush();
    expect((await stripe.climate.orders.list()).data).toMatchObject([{ amount_total: 56_650, status: 'confirmed' }]);
    expect(emulator.balance.available('usd')).toBe(0);
  });

  it('cannot order from money that is still pending, nor from what the fee has taken', async () => {
    const { emulator, failures, stripe } = await startHost({ balance: { usd: 0 } });
    const session = await stripe.checkout.sessions.create(checkoutInput(56_650, { metadata }));
    emulator.payments.pay(session.id);
    await emulator.webhooks.flush();
    emulator.clock.advance(2 * DAY_SECONDS);
    await expect(
      stripe.climate.orders.create({ amount: 56_650, currency: 'usd', product: PRODUCT }),
    ).rejects.toMatchObject({ code: 'balance_insufficient' });
    expect(failures).toEqual([expect.stringContaining('insufficient available funds')]);
    expect(emulator.events.list().map(({ type }) => type)).toContain('balance.available');
    expect(emulator.balance.available('usd')).toBe(54_977);
  });

  it('follows the order to its delivery', async () => {
    const { emulator, stripe, url } = await startHost();
    const { id } = await stripe.climate.orders.create({ amount: 56_650, currency: 'usd', product: PRODUCT });
    emulator.orders.deliver(id);
    const delivered = await stripe.climate.orders.retrieve(id);
    expect(delivered).toMatchObject({ status: 'delivered', delivery_details: [{ metric_tons: '1' }] });
    expect(delivered.certificate).toContain(url);
    const types = (await stripe.events.list()).data.map(({ type }) => type);
    expect(types).toEqual(['climate.order.delivered', 'climate.order.created']);
  });

  it('cancels within 24 hours against the subtotal, and not afterwards', async () => {
    const { emulator, stripe } = await startHost();
    const create = () => stripe.climate.orders.create({ amount: 56_650, currency: 'usd', product: PRODUCT });
    const [early, late] = [await create(), await create()];
    emulator.clock.advance(DAY_SECONDS - 1);
    expect(await stripe.climate.orders.cancel(early.id)).toMatchObject({ cancellation_reason: 'requested' });
    emulator.clock.advance(1);
    await expect(stripe.climate.orders.cancel(late.id)).rejects.toMatchObject({ statusCode: 400 });
    expect((await stripe.balanceTransactions.list()).data.map(({ amount, type }) => [type, amount])).toEqual([
      ['climate_order_refund', 55_000],
      ['climate_order_purchase', -56_650],
      ['climate_order_purchase', -56_650],
    ]);
  });
});
