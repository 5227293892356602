import type { MoneyBooks } from '../money/MoneyBooks.js';
import type { EmulatorCore } from '../state/EmulatorCore.js';
import { toWireOrder } from '../state/toWireOrder.js';
import type { ExpandableFields } from '../wire/expand.js';
import { listOfAll } from './listOfAll.js';

/**
 * Puts objects in the place of their ids, along the paths asked for. A payment method stays an id: the emulator has
 * none as objects.
 */
export function expandObject(core: EmulatorCore, object: object, paths: ReadonlySet<string> | undefined): unknown {
  let expanded: unknown = object;
  for (const path of paths ?? []) expanded = expandPath(core, expanded, path.split('.'));
  return expanded;
}

/** The same for an item of a list, whose paths begin with `data`. */
export function expandItem(core: EmulatorCore, object: object, paths: ReadonlySet<string> | undefined): unknown {
  const own = [...(paths ?? [])].flatMap((path) => (path.startsWith('data.') ? path.slice('data.'.length) : []));
  return expandObject(core, object, new Set(own));
}

const TRANSACTION: ExpandableFields = { source: {} };
const CHARGE: ExpandableFields = {
  balance_transaction: TRANSACTION,
  customer: {},
  payment_intent: {},
  refunds: { data: { balance_transaction: {} } },
};
const INTENT: ExpandableFields = { customer: {}, latest_charge: CHARGE, payment_method: {} };
const INVOICE: ExpandableFields = {
  customer: {},
  default_payment_method: {},
  lines: {},
  payments: { data: { payment: { payment_intent: INTENT } } },
};

/** What each kind of object may be asked to expand. */
export const MONEY_FIELDS = {
  balanceTransaction: TRANSACTION,
  charge: CHARGE,
  customer: { default_source: {} },
  intent: INTENT,
  invoice: INVOICE,
  invoiceItem: { customer: {}, invoice: INVOICE },
  payout: { balance_transaction: TRANSACTION, destination: {}, failure_balance_transaction: {} },
  product: { default_price: {} },
  refund: { balance_transaction: TRANSACTION, charge: CHARGE, customer: {}, payment_intent: INTENT },
  session: {
    customer: {},
    invoice: {},
    line_items: { data: { price: { product: {} } } },
    payment_intent: INTENT,
    setup_intent: {},
    subscription: {},
  },
  topup: { balance_transaction: TRANSACTION, source: {} },
} as const satisfies Record<string, ExpandableFields>;

function expandPath(core: EmulatorCore, value: unknown, steps: readonly string[]): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => expandPath(core, item, steps));
  const field: unknown = Reflect.get(value, step) ?? includable(core, value, step);
  const target = typeof field === 'string' ? (findObject(core, field) ?? field) : field;
  return { ...value, [step]: expandPath(core, target, rest) };
}

/** Finds any object by its id. */
function findObject(core: EmulatorCore, id: string): object | undefined {
  const { money } = core;
  if (id.startsWith('txn_')) return core.ledger.get(id);
  const order = core.orders.get(id);
  if (order) return toWireOrder(core.options, order.order);
  return (
    money.customers.get(id)?.customer ??
    money.intents.get(id)?.intent ??
    money.invoices.get(id)?.invoice ??
    money.topups.get(id)?.topup ??
    findAmong(money, id)
  );
}

function findAmong(money: MoneyBooks, id: string): object | undefined {
  return money.charges.get(id) ?? money.refunds.get(id) ?? money.payouts.get(id) ?? money.products.get(id);
}

/** Lists that are part of an object only when they are asked for. */
function includable({ money }: EmulatorCore, value: object, step: string): unknown {
  const id: unknown = Reflect.get(value, 'id');
  if (typeof id !== 'string') return null;
  if (step === 'line_items')
    return listOfAll(money.sessions.get(id)?.lineItems ?? [], `/v1/checkout/sessions/${id}/line_items`);
  if (step === 'refunds')
    return listOfAll(
      money.refunds.all().filter((refund) => refund.charge === id),
      `/v1/charges/${id}/refunds`,
    );
  return step === 'payments' ? paymentsOf(money, id) : null;
}

function paymentsOf(money: MoneyBooks, id: string): unknown {
  const record = money.invoices.get(id);
  const payment = money.intents.get(record?.intentId ?? '')?.intent;
  if (!record || !payment) return listOfAll([], '/v1/invoice_payments');
  const { created, currency, livemode, status } = payment;
  const isPaid = status === 'succeeded';
  const canceledAt = payment.canceled_at;
  const open = canceledAt === null ? 'open' : 'canceled';
  const entry = {
    id: `inpay_${payment.id.slice('pi_'.length)}`,
    object: 'invoice_payment',
    amount_paid: isPaid ? payment.amount : null,
    amount_requested: payment.amount,
    created,
    currency,
    invoice: id,
    is_default: true,
    livemode,
    payment: { payment_intent: payment.id, type: 'payment_intent' },
    status: isPaid ? 'paid' : open,
    status_transitions: { canceled_at: canceledAt, paid_at: record.invoice.status_transitions.paid_at },
  };
  return listOfAll([entry], '/v1/invoice_payments');
}
