import type { BalanceFee, BalanceTransaction, BalanceTransactionType } from '../wire/BalanceTransaction.js';
import type { BalanceFunds, StripeBalance } from '../wire/StripeBalance.js';
import { OrderedCollection, type Page, type PageRequest } from './OrderedCollection.js';
import { uniqueId } from './uniqueId.js';

/**
 * The account's money: what is available and pending per currency, and each movement. At any time the balance is the
 * opening balance and the net of all movements.
 */
export class Ledger {
  readonly #options: LedgerOptions;
  /** Money that no movement accounts for: what the account began with, or was set to. */
  readonly #opening = { available: new Map<string, number>(), pending: new Map<string, number>() };
  readonly #funds = { available: new Map<string, number>(), pending: new Map<string, number>() };
  readonly #transactions = new OrderedCollection<BalanceTransaction>((transaction) => transaction.created);
  /** Ids of pending movements by when they are to be available. */
  readonly #unsettled = new Map<number, Set<string>>();

  constructor(options: LedgerOptions) {
    this.#options = options;
  }

  /** Spendable money, in the currency's smallest unit. */
  available(currency: string): number {
    return this.#funds.available.get(currency) ?? 0;
  }

  /** Money on its way, in the currency's smallest unit. */
  pending(currency: string): number {
    return this.#funds.pending.get(currency) ?? 0;
  }

  /** Every currency that money was ever held in. */
  currencies(): string[] {
    return [...this.#funds.available.keys()];
  }

  /** Sets both amounts of a currency without a transaction. In the currency's smallest unit. */
  set(currency: string, funds: { available?: number | undefined; pending?: number | undefined }): void {
    const { available = this.available(currency), pending = this.pending(currency) } = funds;
    assertMinorUnits(available);
    assertMinorUnits(pending);
    this.#change('available', currency, available - this.available(currency), this.#opening);
    this.#change('pending', currency, pending - this.pending(currency), this.#opening);
  }

  /** Moves money and writes a transaction: available money, unless it is to be available at a later time. */
  move(movement: LedgerMovement): BalanceTransaction {
    const { randomId, now } = this.#options;
    const created = now();
    const { amount, fees = [], availableOn = created, currency, source, type, description = null } = movement;
    const fee = fees.reduce((sum, part) => sum + part.amount, 0);
    const status = availableOn > created ? 'pending' : 'available';
    assertMinorUnits(amount - fee);
    const transaction: BalanceTransaction = {
      id: uniqueId('txn_', randomId, this.#transactions),
      object: 'balance_transaction',
      amount,
      available_on: availableOn,
      balance_type: 'payments',
      created,
      currency,
      description,
      exchange_rate: null,
      fee,
      fee_details: [...fees],
      net: amount - fee,
      reporting_category: REPORTING_CATEGORIES[type] ?? type,
      source,
      status,
      type,
    };
    this.#change(status, currency, transaction.net);
    this.#transactions.add(transaction);
    this.#trackPending(transaction);
    return transaction;
  }

  /**
   * Makes available what was to be available at this time, in seconds since the Unix epoch. Returns whether anything
   * was.
   */
  settleAt(time: number): boolean {
    const due = this.#findAll([...(this.#unsettled.get(time) ?? [])]);
    for (const transaction of due) this.#settle(transaction);
    return due.length > 0;
  }

  /**
   * Makes pending money of a currency available before its time: that of the opening balance first, then whole
   * movements, oldest first.
   *
   * @throws RangeError if that does not come out at exactly this amount.
   */
  settle(currency: string, amount: number): void {
    const opening = Math.max(Math.min(amount, this.#opening.pending.get(currency) ?? 0), 0);
    const chosen: BalanceTransaction[] = [];
    let rest = amount - opening;
    const pending = this.#findAll([...this.#unsettled.values()].flatMap((ids) => [...ids]));
    for (const transaction of pending)
      if (transaction.currency === currency && rest !== 0) {
        chosen.push(transaction);
        rest -= transaction.net;
      }
    if (rest !== 0)
      throw new RangeError(`The pending ${currency} can't be settled at ${amount}: payments settle as a whole.`);
    this.#change('pending', currency, -opening, this.#opening);
    this.#change('available', currency, opening, this.#opening);
    for (const transaction of chosen) this.#settle(transaction);
  }

  /** The movement, if there is one with this id. */
  get(id: string): BalanceTransaction | undefined {
    return this.#transactions.get(id);
  }

  /** One page of movements, newest first. */
  page(request: PageRequest, where?: (transaction: BalanceTransaction) => boolean): Page<BalanceTransaction> | null {
    return this.#transactions.page(request, where);
  }

  /** All movements, newest first. */
  transactions(): BalanceTransaction[] {
    return structuredClone(this.#transactions.all()).toReversed();
  }

  /** The balance as Stripe sends it. */
  toBalance(): StripeBalance {
    const { available, pending } = this.#funds;
    return {
      object: 'balance',
      available: toFunds(available),
      livemode: this.#options.livemode,
      pending: toFunds(pending),
    };
  }

  /** Everything, JSON-safe. */
  export(): LedgerState {
    return {
      ...toRecords(this.#funds),
      opening: toRecords(this.#opening),
      transactions: this.transactions().toReversed(),
    };
  }

  /** Replaces everything. */
  import(state: LedgerState): void {
    fill(this.#funds, state);
    fill(this.#opening, state.opening);
    this.#transactions.clear();
    this.#unsettled.clear();
    for (const transaction of structuredClone(state.transactions)) {
      this.#transactions.add(transaction);
      this.#trackPending(transaction);
    }
  }

  #findAll(ids: readonly string[]): BalanceTransaction[] {
    return ids.flatMap((id) => this.#transactions.get(id) ?? []);
  }

  #trackPending({ available_on: time, id, status }: BalanceTransaction): void {
    if (status === 'pending') this.#unsettled.set(time, (this.#unsettled.get(time) ?? new Set()).add(id));
  }

  #settle(transaction: BalanceTransaction): void {
    const ids = this.#unsettled.get(transaction.available_on);
    ids?.delete(transaction.id);
    if (ids?.size === 0) this.#unsettled.delete(transaction.available_on);
    const availableOn = Math.min(transaction.available_on, this.#options.now());
    this.#transactions.replace({ ...transaction, available_on: availableOn, status: 'available' });
    this.#change('pending', transaction.currency, -transaction.net);
    this.#change('available', transaction.currency, transaction.net);
  }

  #change(kind: keyof Funds, currency: string, amount: number, alsoIn?: Funds): void {
    for (const funds of alsoIn ? [this.#funds, alsoIn] : [this.#funds])
      for (const each of ['available', 'pending'] as const)
        funds[each].set(currency, (funds[each].get(currency) ?? 0) + (each === kind ? amount : 0));
  }
}

/** One movement of money. */
export interface LedgerMovement {
  /** Before fees, in the currency's smallest unit; negative when money leaves the balance. */
  amount: number;
  currency: string;
  type: BalanceTransactionType;
  /** Id of the object that caused it. */
  source: string | null;
  /** @default none */
  fees?: readonly BalanceFee[] | undefined;
  /** When the money can be spent, in seconds since the Unix epoch. @default now */
  availableOn?: number | undefined;
  description?: string | null | undefined;
}

/** The ledger as it is saved. Amounts by currency, in its smallest unit; transactions oldest first. */
export interface LedgerState extends FundsRecord {
  /** The part of the balance that no transaction accounts for. */
  opening: FundsRecord;
  transactions: BalanceTransaction[];
}

interface FundsRecord {
  available: Record<string, number>;
  pending: Record<string, number>;
}

interface Funds {
  readonly available: Map<string, number>;
  readonly pending: Map<string, number>;
}

interface LedgerOptions {
  livemode: boolean;
  now: () => number;
  randomId: () => string;
}

/** Where Stripe's reports put a type, if that is not its own name. */
const REPORTING_CATEGORIES: Partial<Record<BalanceTransactionType, string>> = {
  adjustment: 'other_adjustment',
  payment: 'charge',
  payment_refund: 'refund',
  payout_cancel: 'payout_reversal',
  payout_failure: 'payout_reversal',
};

function assertMinorUnits(amount: number): void {
  if (!Number.isSafeInteger(amount))
    throw new RangeError(`An amount is a whole number of the currency's smallest unit, not ${amount}.`);
}

function toFunds(amounts: ReadonlyMap<string, number>): BalanceFunds[] {
  return [...amounts].map(([currency, amount]) => ({ amount, currency, source_types: { card: amount } }));
}

function toRecords(funds: Funds): FundsRecord {
  return { available: Object.fromEntries(funds.available), pending: Object.fromEntries(funds.pending) };
}

function fill(funds: Funds, record: FundsRecord): void {
  for (const kind of ['available', 'pending'] as const) {
    funds[kind].clear();
    for (const [currency, amount] of Object.entries(record[kind])) funds[kind].set(currency, amount);
  }
}
