import { describe, expect, it } from 'vitest';
import { checkoutInput, draftInvoice } from '../testSupport/moneyInputs.js';
import { startAccount, type Account } from '../testSupport/startAccount.js';

async function act({ emulator }: Account, path: string): Promise<Response> {
  return emulator.fetch(`http://127.0.0.1:12111/_emulator/api${path}`, { method: 'POST' });
}

describe('payments on the control page', () => {
  it('are shown with what can be done to them, and done', async () => {
    const account = startAccount({ balance: { usd: 1000 } });
    const { emulator, stripe } = account;
    const session = await stripe.checkout.sessions.create(checkoutInput(10_000));
    const debit = await stripe.checkout.sessions.create(checkoutInput(10_000));
    const invoice = await stripe.invoices.sendInvoice((await draftInvoice(stripe, 5000)).id);
    const topup = await stripe.topups.create({ amount: 700, currency: 'usd' });
    const page = await (await emulator.fetch('http://127.0.0.1:12111/_emulator')).text();
    for (const part of [
      session.url ?? '',
      `/payments/${session.id}/pay`,
      `/payments/${topup.id}/topup_succeed`,
      'Invoice $50.00',
    ])
      expect(page).toContain(part);
    for (const path of [
      `/payments/${session.id}/decline`,
      `/payments/${session.id}/pay`,
      `/payments/${debit.id}/debit`,
      `/payments/${debit.id}/debit_fail`,
      `/payments/${invoice.id}/pay`,
      `/payments/${topup.id}/topup_succeed`,
      '/payouts/run',
    ])
      expect({ path, status: (await act(account, path)).status }).toEqual({ path, status: 200 });
    expect((await stripe.checkout.sessions.retrieve(session.id)).payment_status).toBe('paid');
    expect((await stripe.checkout.sessions.retrieve(debit.id)).payment_status).toBe('unpaid');
    expect((await stripe.invoices.retrieve(invoice.id)).status).toBe('paid');
    expect((await stripe.payouts.list()).data).toMatchObject([{ amount: 1700 }]);
  });

  it('are left as they are by what makes no sense', async () => {
    const account = startAccount();
    for (const path of ['/payments/cs_none/pay', '/payments/cs_none/steal', '/payments/tu_none/topup_fail'])
      expect({ path, status: (await act(account, path)).status }).toEqual({ path, status: 400 });
  });
});
