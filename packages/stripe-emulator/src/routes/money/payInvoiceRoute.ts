import { defaultMethodOf } from '../../money/advanceDraft.js';
import { finalizeInvoice, payOutOfBand } from '../../money/advanceInvoice.js';
import type { InvoiceRecord } from '../../money/MoneyBooks.js';
import { tokenToPaymentChoice } from '../../money/PaymentChoice.js';
import { pay } from '../../money/payments.js';
import type { EmulatorCore } from '../../state/EmulatorCore.js';
import { yearOf } from '../../state/yearOf.js';
import { readBoolean } from '../../wire/choiceReaders.js';
import type { Invoice } from '../../wire/Invoice.js';
import { readString } from '../../wire/parameterReaders.js';
import { StripeProblem } from '../../wire/StripeProblem.js';
import { ignoreParameter, refuseParameter } from '../../wire/unusedReaders.js';
import { assertFound } from '../assertFound.js';
import { MONEY_FIELDS } from '../expandObject.js';
import { assertInvoiceStatus } from './assertInvoiceStatus.js';
import { defineAction } from './defineObjectRoutes.js';
import { toPaymentProblem } from './paymentProblem.js';

const READERS = {
  forgive: ignoreParameter,
  mandate: ignoreParameter,
  off_session: ignoreParameter,
  paid_out_of_band: readBoolean,
  payment_method: readString,
  source: refuseParameter,
};

/** Pays an invoice by one of Stripe's test payment methods, or marks it as paid without Stripe. */
export const payInvoiceRoute = defineAction({
  endpoint: ['POST', '/v1/invoices/{invoice}/pay'],
  fields: MONEY_FIELDS.invoice,
  readers: READERS,
  act: (core, { paid_out_of_band: isOutOfBand = false, payment_method: method }, id) => {
    const found = assertFound(core.money.invoices.get(id), 'invoice', id);
    if (found.invoice.status === 'paid') throw new StripeProblem('Invoice is already paid');
    assertInvoiceStatus(found, ['draft', 'open', 'uncollectible'], 'paid');
    const token = isOutOfBand ? '' : chooseMethod(core, found.invoice, method);
    const choice = isOutOfBand ? null : tokenToPaymentChoice(token, yearOf(core.clock.now()), 'payment_method');
    const record = found.invoice.status === 'draft' ? finalizeInvoice(core, found) : found;
    if (record.invoice.status === 'paid') return record.invoice;
    if (choice === null) return payOutOfBand(core, record).invoice;
    return payBy(core, record, choice);
  },
});

function payBy(core: EmulatorCore, record: InvoiceRecord, choice: ReturnType<typeof tokenToPaymentChoice>): Invoice {
  const intent = core.money.intents.get(record.intentId ?? '');
  if (!intent || intent.intent.status === 'processing')
    throw new StripeProblem('This invoice has a payment in progress, which must finish before another one begins.');
  const { customer_email: email, customer_name: name } = record.invoice;
  const paid = pay(core, intent, { choice, payer: { email, name } });
  if (paid.intent.status === 'requires_payment_method') throw toPaymentProblem(paid);
  if (paid.intent.status === 'requires_action')
    throw new StripeProblem(
      'This payment requires additional user action before it can be completed successfully. Payment can be completed using the PaymentIntent associated with the invoice.',
      { status: 402, type: 'card_error', code: 'invoice_payment_intent_requires_action' },
    );
  return core.money.invoices.get(record.id)?.invoice ?? record.invoice;
}

function chooseMethod(core: EmulatorCore, invoice: Invoice, method: string | undefined): string {
  const chosen = method ?? defaultMethodOf(core, invoice);
  if (chosen !== null) return chosen;
  throw new StripeProblem(
    'There is no `default_payment_method` set on this Customer or Invoice. Please set either field prior to completing payment.',
  );
}
