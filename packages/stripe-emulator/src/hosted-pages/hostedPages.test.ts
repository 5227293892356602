import { describe, expect, it } from 'vitest';
import { checkoutInput, draftInvoice } from '../testSupport/moneyInputs.js';
import { startAccount, type Account } from '../testSupport/startAccount.js';

const CARD = {
  method: 'card',
  email: 'ada@example.com',
  number: '4242 4242 4242 4242',
  expiry: '12/34',
  cvc: '123',
  name: 'Ada',
};
const BANK = {
  method: 'us_bank_account',
  email: 'ada@example.com',
  holder: 'Ada',
  routing: '110000000',
  account: '000123456789',
};

async function visit(
  { emulator }: Account,
  url: string | null | undefined,
  form?: Record<string, string>,
): Promise<Visited> {
  const init = form ? { method: 'POST', body: new URLSearchParams(form) } : {};
  const response = await emulator.fetch(new Request(new URL(url ?? '', 'http://127.0.0.1:12111'), init));
  return {
    status: response.status,
    to: response.headers.get('location'),
    headers: response.headers,
    text: await response.text(),
  };
}

interface Visited {
  status: number;
  to: string | null;
  headers: Headers;
  text: string;
}

async function openSession(change: Parameters<typeof checkoutInput>[1] = {}) {
  const account = startAccount();
  const session = await account.stripe.checkout.sessions.create(checkoutInput(10_000, change));
  return { ...account, account, session, url: session.url };
}

describe('the Checkout page', () => {
  it('shows what is sold, and is paid by a card', async () => {
    const { account, session, stripe, url } = await openSession();
    const page = await visit(account, url);
    expect(page).toMatchObject({ status: 200 });
    for (const part of ['Test page', 'Pay $100.00', 'Carbon removal', 'https://shop.example/cart'])
      expect(page.text).toContain(part);
    expect(await visit(account, url, CARD)).toMatchObject({
      status: 303,
      to: `https://shop.example/done?session_id=${session.id}`,
    });
    expect(await stripe.checkout.sessions.retrieve(session.id)).toMatchObject({
      customer_details: { email: 'ada@example.com', name: 'Ada' },
      payment_status: 'paid',
    });
    expect((await visit(account, url)).text).toContain('$100.00 was paid to');
    expect((await visit(account, url)).text).toContain('<title>Paid');
    expect(await visit(account, url, CARD)).toMatchObject({ status: 303, to: expect.stringContaining('/done?') });
    expect((await stripe.charges.list()).data).toHaveLength(1);
  });

  it('says in place what is wrong, keeps what was typed and takes no money', async () => {
    const { account, stripe, url } = await openSession();
    const page = await visit(account, url, {
      ...CARD,
      number: '4111 1111 1111 1111',
      expiry: '01/20',
      cvc: '1',
      email: 'x',
    });
    expect(page.status).toBe(422);
    expect(page.text).toContain('<title>Error: ');
    expect(page.text).toContain('4 fields need your attention');
    for (const name of ['email', 'number', 'expiry', 'cvc'])
      expect(page.text).toMatch(
        new RegExp(`name="${name}"[^>]+aria-invalid="true"\\s+aria-describedby="${name}-problem"`),
      );
    expect(page.text).toContain('Never enter a real card.');
    expect(page.text).toContain('value="4111 1111 1111 1111"');
    expect((await stripe.paymentIntents.list()).data).toEqual([]);
  });

  it('tells of a declined card, and can be tried again', async () => {
    const { account, url } = await openSession();
    const page = await visit(account, url, { ...CARD, number: '4000000000009995' });
    expect(page.status).toBe(402);
    expect(page.text).toContain('role="alert"');
    expect(page.text).toContain('Your card has insufficient funds.');
    expect(page.text).not.toContain('value="123"');
    expect(await visit(account, url, CARD)).toMatchObject({ status: 303 });
  });

  it.each([
    ['confirm', 'https://shop.example/done'],
    ['refuse', '/c/pay/cs_test_'],
  ])('leads through 3-D Secure (%s)', async (answer, target) => {
    const { account, stripe, session, url } = await openSession();
    const asked = await visit(account, url, { ...CARD, number: '4000 0025 0000 3155' });
    expect(asked).toMatchObject({ status: 303, to: expect.stringMatching(/^\/c\/authenticate\/pi_/) });
    expect((await visit(account, asked.to)).text).toContain('Is this you?');
    const answered = await visit(account, asked.to, { answer });
    expect(answered.to).toContain(target);
    const status = answer === 'confirm' ? 'complete' : 'open';
    expect((await stripe.checkout.sessions.retrieve(session.id)).status).toBe(status);
    if (answer === 'refuse') expect((await visit(account, answered.to)).text).toContain('could not confirm');
    expect((await visit(account, asked.to)).text).not.toContain('Is this you?');
  });

  it('takes a bank account, and says that it takes days', async () => {
    const { account, emulator, session, stripe, url } = await openSession();
    expect(await visit(account, url, BANK)).toMatchObject({ status: 303 });
    expect((await visit(account, url)).text).toContain('on its way');
    expect((await stripe.checkout.sessions.retrieve(session.id)).payment_status).toBe('unpaid');
    emulator.payments.finishDebit(session.id);
    expect((await visit(account, url)).text).toContain('was paid to');
  });

  it('asks for no email that is known, and leaves out what is not on offer', async () => {
    const { account, session, stripe, url } = await openSession({
      customer_email: 'grace@example.com',
      allowed_payment_method_types: ['card'],
    });
    const page = await visit(account, url);
    expect(page.text).toContain('grace@example.com');
    expect(page.text).not.toContain('name="email"');
    expect(page.text).not.toContain('us_bank_account');
    await visit(account, url, { ...CARD, email: 'other@example.com' });
    expect((await stripe.checkout.sessions.retrieve(session.id)).customer_details?.email).toBe('grace@example.com');
  });

  it('refuses a way to pay that the session does not offer', async () => {
    const { account, session, stripe, url } = await openSession({ allowed_payment_method_types: ['card'] });
    expect((await visit(account, url, BANK)).status).toBe(422);
    expect((await stripe.checkout.sessions.retrieve(session.id)).status).toBe('open');
  });

  it('is closed once the session has expired, and unknown for any other name', async () => {
    const { account, emulator, url } = await openSession();
    emulator.clock.advance(86_400);
    expect((await visit(account, url)).text).toContain('has expired');
    expect((await visit(account, url, CARD)).text).toContain('has expired');
    expect(await visit(account, '/c/pay/cs_none')).toMatchObject({ status: 404 });
    expect(await visit(account, '/c/authenticate/pi_none')).toMatchObject({ status: 404 });
  });

  it('fills the form with a test number that is asked for', async () => {
    const { account, url } = await openSession();
    const page = await visit(account, `${url}?fill=4000000000009995&email=me@example.com`);
    expect(page.text).toContain('value="4000 0000 0000 9995"');
    expect(page.text).toContain('value="me@example.com"');
  });

  it('runs nothing, and shows names as they are', async () => {
    const name = '<img src=x onerror=alert(1)>"\'&';
    const { account, url } = await openSession({
      customer_email: '"><script>alert(1)</script>@x.y',
      line_items: [{ price_data: { currency: 'usd', product_data: { name }, unit_amount: 5000 }, quantity: 1 }],
    });
    const { headers, text } = await visit(account, url);
    expect(text).not.toMatch(/<img|<script|style=/);
    expect(text).toContain('&#60;img src=x onerror=alert(1)&#62;');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src|unsafe/);
    expect((await visit(account, '/c/hosted.css')).headers.get('content-type')).toContain('text/css');
  });
});

describe('the invoice page', () => {
  async function openInvoice() {
    const account = startAccount({ businessName: 'Nordlicht' });
    const draft = await draftInvoice(account.stripe, 10_000, { description: 'For <b>you</b>' });
    const invoice = await account.stripe.invoices.sendInvoice(draft.id);
    return { ...account, account, invoice, url: invoice.hosted_invoice_url };
  }

  it('shows the invoice and is paid by a card', async () => {
    const { account, invoice, stripe, url } = await openInvoice();
    const { text } = await visit(account, url);
    for (const part of [invoice.number ?? '?', 'Nordlicht', 'Ada', 'Removal', '$100.00', 'For &#60;b&#62;you'])
      expect(text).toContain(part);
    expect(await visit(account, url, CARD)).toMatchObject({ status: 303, to: `/i/${invoice.id}` });
    expect((await stripe.invoices.retrieve(invoice.id)).status).toBe('paid');
    const paid = (await visit(account, url)).text;
    expect(paid).toContain('$100.00 was received. Thank you.');
    expect(paid).not.toContain('<form');
  });

  it('tells of a declined card, of 3-D Secure and of a debit under way', async () => {
    const { account, url } = await openInvoice();
    expect((await visit(account, url, { ...CARD, number: '4000000000000002' })).text).toContain(
      'Your card was declined.',
    );
    const asked = await visit(account, url, { ...CARD, number: '4000002500003155' });
    expect(await visit(account, asked.to, { answer: 'refuse' })).toMatchObject({ status: 303 });
    expect(await visit(account, url, BANK)).toMatchObject({ status: 303 });
    const { text } = await visit(account, url);
    expect(text).toContain('The bank has not answered yet');
    expect(text).not.toContain('<form');
  });

  it('says that it is void, and is not there before it is finalized', async () => {
    const { account, invoice, stripe, url } = await openInvoice();
    await stripe.invoices.voidInvoice(invoice.id);
    expect((await visit(account, url)).text).toContain('This invoice is void');
    expect(await visit(account, url, CARD)).toMatchObject({ status: 303 });
    expect((await stripe.invoices.retrieve(invoice.id)).status).toBe('void');
    const draft = await draftInvoice(stripe, 10_000);
    expect(await visit(account, `/i/${draft.id}`)).toMatchObject({ status: 404 });
  });
});

describe('the page of the bank', () => {
  it('leads back to where a payment intent asked for', async () => {
    const account = startAccount();
    const intent = await account.stripe.paymentIntents.create({
      amount: 5000,
      currency: 'usd',
      payment_method: 'pm_card_authenticationRequired',
      confirm: true,
      return_url: 'https://shop.example/back?a=1',
    });
    expect(intent).toMatchObject({ status: 'requires_action', next_action: { type: 'redirect_to_url' } });
    const { to } = await visit(account, intent.next_action?.redirect_to_url?.url, { answer: 'confirm' });
    expect(to).toMatch(/^https:\/\/shop\.example\/back\?a=1&payment_intent=pi_.+&redirect_status=succeeded$/);
    expect((await account.stripe.paymentIntents.retrieve(intent.id)).status).toBe('succeeded');
  });
});
