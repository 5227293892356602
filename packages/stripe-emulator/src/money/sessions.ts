import type { EmulatorCore } from '../state/EmulatorCore.js';
import { SESSION_BLANKS, type CheckoutSession } from '../wire/CheckoutSession.js';
import type { LineItem } from '../wire/LineItem.js';
import { createCustomer, findCustomer } from './customers.js';
import { cancelIntent, createIntent } from './intents.js';
import type { IntentData, IntentRecord, Payer, SessionRecord } from './MoneyBooks.js';
import { newId } from './newId.js';

/** Kind of the task that expires a session. */
export const SESSION_EXPIRY_TASK = 'checkout.session.expire';

/** Opens a Checkout Session. */
export function createSession(core: EmulatorCore, request: SessionRequest): SessionRecord {
  const { livemode } = core.options;
  const { lineItems, intentData, ...fields } = request;
  const id = newId(core, livemode ? 'cs_live_' : 'cs_test_', core.money.sessions);
  const total = lineItems.reduce((sum, line) => sum + line.amount_total, 0);
  const session: CheckoutSession = {
    ...SESSION_BLANKS,
    ...fields,
    id,
    object: 'checkout.session',
    amount_subtotal: total,
    amount_total: total,
    created: core.clock.now(),
    customer_details: null,
    livemode,
    mode: 'payment',
    payment_intent: null,
    payment_status: 'unpaid',
    status: 'open',
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: 'hosted_page',
    url: `${core.site.baseUrl}/c/pay/${id}`,
  };
  const record: SessionRecord = { id, session, lineItems, intentData };
  core.money.sessions.add(record);
  core.schedule.at(session.expires_at, SESSION_EXPIRY_TASK, id);
  core.changes.note();
  return record;
}

/** What a session is made of. */
export interface SessionRequest extends Pick<
  CheckoutSession,
  | 'allowed_payment_method_types'
  | 'billing_address_collection'
  | 'cancel_url'
  | 'client_reference_id'
  | 'currency'
  | 'customer'
  | 'customer_creation'
  | 'customer_email'
  | 'expires_at'
  | 'locale'
  | 'metadata'
  | 'payment_method_types'
  | 'submit_type'
  | 'success_url'
> {
  lineItems: readonly LineItem[];
  intentData: IntentData;
}

/** Closes a session that nobody has paid. */
export function expireSession(core: EmulatorCore, record: SessionRecord): SessionRecord {
  core.schedule.cancel(SESSION_EXPIRY_TASK, record.id);
  const intent = core.money.intents.get(record.session.payment_intent ?? '');
  if (intent) cancelIntent(core, intent, 'abandoned');
  return keep(core, record, { status: 'expired', url: null }, 'expired');
}

/** The payment of a session, made when somebody first tries to pay it. */
export function openSessionIntent(core: EmulatorCore, record: SessionRecord): IntentRecord {
  const { session, intentData } = record;
  const existing = core.money.intents.get(session.payment_intent ?? '');
  if (existing) return existing;
  const created = createIntent(core, {
    amount: session.amount_total,
    currency: session.currency,
    customer: session.customer,
    description: intentData.description,
    metadata: intentData.metadata,
    owner: { kind: 'checkout.session', id: record.id },
    payment_method_types: session.payment_method_types,
    receipt_email: intentData.receiptEmail,
    statement_descriptor: intentData.statementDescriptor,
  });
  core.money.sessions.replace({ ...record, session: { ...session, payment_intent: created.id } });
  return created;
}

/** Follows a session's payment: completes the session, and tells what becomes of a delayed payment afterwards. */
export function followSessionPayment(core: EmulatorCore, record: SessionRecord, payment: IntentRecord): SessionRecord {
  const { status } = payment.intent;
  const isOpen = record.session.status === 'open';
  if (isOpen && (status === 'succeeded' || status === 'processing')) return complete(core, record, payment);
  if (isOpen) return record;
  if (status === 'succeeded') return keep(core, record, { payment_status: 'paid' }, 'async_payment_succeeded');
  return keep(core, record, {}, 'async_payment_failed');
}

function complete(core: EmulatorCore, record: SessionRecord, { attempt, intent }: IntentRecord): SessionRecord {
  core.schedule.cancel(SESSION_EXPIRY_TASK, record.id);
  const { session } = record;
  const payer = attempt?.payer ?? { email: null, name: null };
  const customer =
    session.customer ?? (session.customer_creation === 'always' ? createCustomer(core, { ...payer }).id : null);
  if (customer !== null && intent.customer === null) {
    const payment = core.money.intents.get(intent.id);
    if (payment) core.money.intents.replace({ ...payment, intent: { ...payment.intent, customer } });
  }
  const change = {
    customer,
    customer_details: toDetails(core, session, payer),
    status: 'complete',
    url: null,
  } as const;
  const paymentStatus = intent.status === 'succeeded' ? 'paid' : 'unpaid';
  return keep(core, record, { ...change, payment_status: paymentStatus }, 'completed');
}

function toDetails(core: EmulatorCore, session: CheckoutSession, payer: Payer): CheckoutSession['customer_details'] {
  const customer = session.customer === null ? undefined : findCustomer(core, session.customer);
  return {
    address: customer?.address ?? null,
    business_name: null,
    email: payer.email ?? session.customer_email ?? customer?.email ?? null,
    individual_name: null,
    name: payer.name ?? customer?.name ?? null,
    phone: customer?.phone ?? null,
    tax_exempt: 'none',
    tax_ids: [],
  };
}

function keep(
  core: EmulatorCore,
  record: SessionRecord,
  change: Partial<CheckoutSession>,
  event: string,
): SessionRecord {
  const changed = { ...record, session: { ...record.session, ...change } };
  core.money.sessions.replace(changed);
  core.events.emit({ type: `checkout.session.${event}`, object: changed.session });
  core.changes.note();
  return changed;
}
