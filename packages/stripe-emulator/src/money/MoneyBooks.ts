import { OrderedCollection } from '../state/OrderedCollection.js';
import type { Charge } from '../wire/Charge.js';
import type { CheckoutSession } from '../wire/CheckoutSession.js';
import type { Customer, DeletedCustomer } from '../wire/Customer.js';
import type { Invoice } from '../wire/Invoice.js';
import type { InvoiceItem } from '../wire/InvoiceItem.js';
import type { LineItem } from '../wire/LineItem.js';
import type { PaymentIntent } from '../wire/PaymentIntent.js';
import type { Payout } from '../wire/Payout.js';
import type { Product } from '../wire/Product.js';
import type { Refund } from '../wire/Refund.js';
import type { Topup } from '../wire/Topup.js';
import type { PaymentChoice } from './PaymentChoice.js';

/** Every object of the money around an order. Objects are replaced, never changed. */
export class MoneyBooks {
  readonly customers = new OrderedCollection<CustomerRecord>((record) => record.created);
  readonly products = new OrderedCollection<Product>((product) => product.created);
  readonly sessions = new OrderedCollection<SessionRecord>(({ session }) => session.created);
  readonly intents = new OrderedCollection<IntentRecord>(({ intent }) => intent.created);
  readonly charges = new OrderedCollection<Charge>((charge) => charge.created);
  readonly refunds = new OrderedCollection<Refund>((refund) => refund.created);
  readonly invoices = new OrderedCollection<InvoiceRecord>(({ invoice }) => invoice.created);
  readonly invoiceItems = new OrderedCollection<InvoiceItem>((item) => item.date);
  readonly topups = new OrderedCollection<TopupRecord>(({ topup }) => topup.created);
  readonly payouts = new OrderedCollection<Payout>((payout) => payout.created);
  payoutSettings: PayoutSettings;

  /** @param payoutSettings How money is paid out until a request changes it. */
  constructor(payoutSettings: PayoutSettings) {
    this.payoutSettings = payoutSettings;
  }

  /** Everything, JSON-safe, oldest first. */
  export(): MoneyState {
    return {
      customers: this.customers.all(),
      products: this.products.all(),
      sessions: this.sessions.all(),
      intents: this.intents.all(),
      charges: this.charges.all(),
      refunds: this.refunds.all(),
      invoices: this.invoices.all(),
      invoiceItems: this.invoiceItems.all(),
      topups: this.topups.all(),
      payouts: this.payouts.all(),
      payoutSettings: this.payoutSettings,
    };
  }

  /** Replaces everything. */
  import(state: MoneyState): void {
    refill(this.customers, state.customers);
    refill(this.products, state.products);
    refill(this.sessions, state.sessions);
    refill(this.intents, state.intents);
    refill(this.charges, state.charges);
    refill(this.refunds, state.refunds);
    refill(this.invoices, state.invoices);
    refill(this.invoiceItems, state.invoiceItems);
    refill(this.topups, state.topups);
    refill(this.payouts, state.payouts);
    this.payoutSettings = state.payoutSettings;
  }
}

/** All of it as it is saved; lists are oldest first. */
export interface MoneyState {
  customers: CustomerRecord[];
  products: Product[];
  sessions: SessionRecord[];
  intents: IntentRecord[];
  charges: Charge[];
  refunds: Refund[];
  invoices: InvoiceRecord[];
  invoiceItems: InvoiceItem[];
  topups: TopupRecord[];
  payouts: Payout[];
  payoutSettings: PayoutSettings;
}

/** How available money is paid out by itself. */
export interface PayoutSettings {
  /** What automatic payouts leave by currency, in its smallest unit. */
  readonly minimumBalances: Readonly<Record<string, number>>;
  readonly schedule: 'daily' | 'manual';
}

/** A customer, also one that was deleted: a retrieval still tells that it was. */
export interface CustomerRecord {
  readonly id: string;
  readonly created: number;
  readonly customer: Customer | DeletedCustomer;
}

/** A Checkout Session, and what only the emulator knows about it. */
export interface SessionRecord {
  readonly id: string;
  readonly session: CheckoutSession;
  readonly lineItems: readonly LineItem[];
  /** What the session's payment will say. */
  readonly intentData: IntentData;
}

/** What a Checkout Session passes on to its payment. */
export interface IntentData {
  readonly description: string | null;
  readonly metadata: Record<string, string>;
  readonly receiptEmail: string | null;
  readonly statementDescriptor: string | null;
}

/** A payment intent, and what only the emulator knows about it. */
export interface IntentRecord {
  readonly id: string;
  readonly intent: PaymentIntent;
  /** What it pays. */
  readonly owner: IntentOwner | null;
  /** The current attempt; `null` before the first. */
  readonly attempt: PaymentAttempt | null;
}

/** How something is paid, and by whom. */
export interface PaymentAttempt {
  readonly choice: PaymentChoice;
  readonly payer: Payer;
}

/** Who pays, as far as they said. */
export interface Payer {
  readonly email: string | null;
  readonly name: string | null;
}

/** An invoice, and what only the emulator knows about it. */
export interface InvoiceRecord {
  readonly id: string;
  readonly invoice: Invoice;
  /** The payment intent that pays it; `null` until it is finalized, and if there is nothing to pay. */
  readonly intentId: string | null;
}

/** What a payment belongs to. */
export interface IntentOwner {
  readonly kind: 'checkout.session' | 'invoice';
  readonly id: string;
}

/** A top-up, and what only the emulator knows about it. */
export interface TopupRecord {
  readonly id: string;
  readonly topup: Topup;
  /** What becomes of it by itself. */
  readonly fate: 'fail' | 'succeed';
}

/** Checks that a value from outside is such a state. @throws Error saying what is not. */
export function assertMoneyState(value: unknown): asserts value is MoneyState {
  const state: object = typeof value === 'object' && value !== null ? value : {};
  const { payoutSettings, ...lists } = new MoneyBooks({ minimumBalances: {}, schedule: 'manual' }).export();
  for (const name of Object.keys(lists)) {
    const list: unknown = Reflect.get(state, name);
    if (!Array.isArray(list) || !hasOwnIds(list)) throw new Error(`Its money's ${name} hold something else.`);
  }
  const settings: unknown = Reflect.get(state, 'payoutSettings');
  const names = typeof settings === 'object' && settings !== null ? Object.keys(settings) : [];
  if (Object.keys(payoutSettings).some((name) => !names.includes(name)))
    throw new Error("Its money's payoutSettings are incomplete.");
}

function hasOwnIds(list: readonly unknown[]): boolean {
  const ids = list.map((item) => (typeof item === 'object' && item !== null ? Reflect.get(item, 'id') : undefined));
  return ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length;
}

function refill<Item extends { readonly id: string }>(
  collection: OrderedCollection<Item>,
  items: readonly Item[],
): void {
  collection.clear();
  for (const item of items) collection.add(item);
}
