import { assertChargeable, assertSettlementCurrency } from '../../money/assertChargeable.js';
import { assertWaiting } from '../../money/assertWaiting.js';
import { findCustomer } from '../../money/customers.js';
import { cancelIntent, createIntent } from '../../money/intents.js';
import type { IntentRecord } from '../../money/MoneyBooks.js';
import { tokenToPaymentChoice } from '../../money/PaymentChoice.js';
import { pay } from '../../money/payments.js';
import type { EmulatorCore } from '../../state/EmulatorCore.js';
import { yearOf } from '../../state/yearOf.js';
import { enumReader, groupReader, readBoolean, readCurrency, readRange, readUrl } from '../../wire/choiceReaders.js';
import { integerReader, readString, readText } from '../../wire/parameterReaders.js';
import type { PaymentIntent } from '../../wire/PaymentIntent.js';
import { mergeMetadata, readMetadata } from '../../wire/readMetadata.js';
import type { ReadParameters } from '../../wire/readParameters.js';
import { StripeProblem } from '../../wire/StripeProblem.js';
import { ignoreParameter, refuseParameter } from '../../wire/unusedReaders.js';
import { assertFound } from '../assertFound.js';
import type { Route } from '../defineRoute.js';
import { MONEY_FIELDS } from '../expandObject.js';
import { assertNamed } from './assertNamed.js';
import { chooseMethods, METHOD_READERS } from './chooseMethods.js';
import { defineAction, defineList, defineRetrieval } from './defineObjectRoutes.js';
import { toPaymentProblem } from './paymentProblem.js';

const PATH = '/v1/payment_intents';
const NOUN = 'payment_intent';
const FIELDS = MONEY_FIELDS.intent;

const CONFIRM_READERS = {
  error_on_requires_action: ignoreParameter,
  mandate_data: ignoreParameter,
  off_session: ignoreParameter,
  payment_method: readString,
  payment_method_data: refuseParameter,
  payment_method_options: ignoreParameter,
  receipt_email: readText,
  return_url: readUrl,
  setup_future_usage: ignoreParameter,
  use_stripe_sdk: ignoreParameter,
};

const CREATE_READERS = {
  ...CONFIRM_READERS,
  ...METHOD_READERS,
  amount: integerReader({ minimum: 1 }),
  automatic_payment_methods: groupReader({ allow_redirects: enumReader(['always', 'never']), enabled: readBoolean }, [
    'enabled',
  ]),
  capture_method: enumReader(['automatic', 'automatic_async']),
  confirm: readBoolean,
  confirmation_method: enumReader(['automatic']),
  currency: readCurrency,
  customer: readString,
  description: readString,
  metadata: readMetadata,
  shipping: ignoreParameter,
  statement_descriptor: readString,
  statement_descriptor_suffix: ignoreParameter,
};

const UPDATE_READERS = { description: readText, metadata: readMetadata, receipt_email: readText };

const CANCEL_READERS = {
  cancellation_reason: enumReader(['abandoned', 'duplicate', 'fraudulent', 'requested_by_customer']),
};

/** Payment intents, as far as an order's money needs them: list, create, retrieve, update, confirm, cancel. */
export function paymentIntentRoutes(): Route[] {
  return [
    defineList({
      path: PATH,
      noun: NOUN,
      fields: FIELDS,
      filters: { created: readRange, customer: readString },
      page: (core, request, { created, customer }) =>
        core.money.intents.page(
          request,
          ({ intent }) =>
            (!created || created(intent.created)) && (customer === undefined || intent.customer === customer),
        ),
      toWire: ({ intent }) => intent,
    }),
    defineRetrieval({
      path: `${PATH}/{intent}`,
      noun: NOUN,
      fields: FIELDS,
      find: (core, id) => core.money.intents.get(id)?.intent,
    }),
    defineAction({
      endpoint: ['POST', PATH],
      fields: FIELDS,
      readers: CREATE_READERS,
      required: ['amount', 'currency'],
      act: create,
    }),
    defineAction({ endpoint: ['POST', `${PATH}/{intent}`], fields: FIELDS, readers: UPDATE_READERS, act: update }),
    defineAction({
      endpoint: ['POST', `${PATH}/{intent}/confirm`],
      fields: FIELDS,
      readers: CONFIRM_READERS,
      act: (core, parameters, id) => confirm(core, find(core, id), parameters),
    }),
    defineAction({
      endpoint: ['POST', `${PATH}/{intent}/cancel`],
      fields: FIELDS,
      readers: CANCEL_READERS,
      act: (core, { cancellation_reason: reason = null }, id) => {
        const record = find(core, id);
        assertOwn(record, 'cancel');
        assertWaiting(record, 'cancel');
        return cancelIntent(core, record, reason).intent;
      },
    }),
  ];
}

function create(core: EmulatorCore, parameters: ReadParameters<typeof CREATE_READERS, 'amount' | 'currency'>) {
  const { amount, currency, customer = null } = parameters;
  const { payment_method_types: types, automatic_payment_methods: automatic } = parameters;
  assertSettlementCurrency(core.options, currency);
  assertChargeable(core.options, amount, currency);
  if (customer !== null) assertNamed(findCustomer(core, customer), 'customer', { id: customer, param: 'customer' });
  const choice = readChoice(core, parameters);
  const record = createIntent(core, {
    amount,
    allowed_payment_method_types: parameters.allowed_payment_method_types ?? null,
    automatic_payment_methods:
      types === undefined
        ? { allow_redirects: automatic?.allow_redirects ?? 'always', enabled: automatic?.enabled ?? true }
        : null,
    currency,
    customer,
    description: parameters.description ?? null,
    metadata: mergeMetadata({}, parameters.metadata),
    payment_method_types: chooseMethods(currency, parameters),
    receipt_email: parameters.receipt_email || null,
    statement_descriptor: parameters.statement_descriptor ?? null,
  });
  if (parameters.confirm) return confirm(core, record, parameters);
  if (!choice) return record.intent;
  const intent: PaymentIntent = { ...record.intent, payment_method: choice.id, status: 'requires_confirmation' };
  core.money.intents.replace({ ...record, intent });
  return intent;
}

function confirm(core: EmulatorCore, record: IntentRecord, parameters: ConfirmParameters): PaymentIntent {
  assertOwn(record, 'confirm');
  assertWaiting(record, 'confirm');
  const token = parameters.payment_method ?? record.intent.payment_method;
  if (token === null)
    throw new StripeProblem(
      "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a payment method or ConfirmationToken.",
      { code: 'payment_intent_unexpected_state', fields: { payment_intent: record.intent } },
    );
  const choice = tokenToPaymentChoice(token, yearOf(core.clock.now()), 'payment_method');
  const { intent } = record;
  if (!intent.payment_method_types.includes(choice.type))
    throw new StripeProblem(
      `The PaymentMethod provided (${choice.type}) is not allowed for this PaymentIntent. It takes ${intent.payment_method_types.join(', ')}.`,
      { param: 'payment_method' },
    );
  const payer = { email: parameters.receipt_email || intent.receipt_email, name: null };
  const paid = pay(core, record, { choice, payer }, parameters.return_url ?? null);
  if (paid.intent.status === 'requires_payment_method') throw toPaymentProblem(paid);
  return paid.intent;
}

type ConfirmParameters = Pick<
  ReadParameters<typeof CONFIRM_READERS>,
  'payment_method' | 'receipt_email' | 'return_url'
>;

function readChoice(core: EmulatorCore, { payment_method: token }: { payment_method?: string }) {
  return token === undefined ? null : tokenToPaymentChoice(token, yearOf(core.clock.now()), 'payment_method');
}

function update(core: EmulatorCore, parameters: ReadParameters<typeof UPDATE_READERS>, id: string): PaymentIntent {
  const record = find(core, id);
  const { description, metadata, receipt_email: email } = parameters;
  const intent: PaymentIntent = {
    ...record.intent,
    ...(description === undefined ? {} : { description: description || null }),
    metadata: mergeMetadata(record.intent.metadata, metadata),
    ...(email === undefined ? {} : { receipt_email: email || null }),
  };
  core.money.intents.replace({ ...record, intent });
  core.changes.note();
  return intent;
}

/**
 * A payment of Checkout is neither confirmed nor canceled by itself, and one of an invoice is not canceled: the page
 * would still ask for it.
 *
 * @see https://docs.stripe.com/api/payment_intents/cancel
 * @see https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_intent
 */
function assertOwn({ owner }: IntentRecord, verb: 'cancel' | 'confirm'): void {
  if (owner?.kind === 'checkout.session')
    throw new StripeProblem(
      'You cannot perform this action on PaymentIntents created by Checkout. Try expiring the Checkout Session instead.',
    );
  if (owner?.kind === 'invoice' && verb === 'cancel')
    throw new StripeProblem('You cannot cancel PaymentIntents created by invoices. Try voiding the invoice instead.');
}

function find(core: EmulatorCore, id: string): IntentRecord {
  return assertFound(core.money.intents.get(id), NOUN, id);
}
