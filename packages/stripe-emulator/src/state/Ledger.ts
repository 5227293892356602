import type { BalanceTransaction } from '../wire/BalanceTransaction.js';
import type { BalanceFunds, StripeBalance } from '../wire/StripeBalance.js';

/** The account's money: what is available and pending per currency, and each movement. */
export class Ledger {
  readonly #options: LedgerOptions;
  #available = new Map<string, number>();
  #pending = new Map<string, number>();
  #transactions: BalanceTransaction[] = [];

  constructor(options: LedgerOptions) {
    this.#options = options;
  }

  /** Spendable money, in the currency's smallest unit. */
  available(currency: string): number {
    return this.#available.get(currency) ?? 0;
  }

  /** Money on its way, in the currency's smallest unit. */
  pending(currency: string): number {
    return this.#pending.get(currency) ?? 0;
  }

  /** Sets both amounts of a currency without a transaction. In the currency's smallest unit. */
  set(currency: string, funds: { available?: number | undefined; pending?: number | undefined }): void {
    const { available = this.available(currency), pending = this.pending(currency) } = funds;
    assertMinorUnits(available);
    assertMinorUnits(pending);
    this.#available.set(currency, available);
    this.#pending.set(currency, pending);
  }

  /** Moves available money and writes a transaction. A negative amount leaves the balance. */
  move(movement: LedgerMovement): BalanceTransaction {
    this.set(movement.currency, { available: this.available(movement.currency) + movement.amount });
    const transaction: BalanceTransaction = {
      id: `txn_${this.#options.randomId()}`,
      object: 'balance_transaction',
      created: this.#options.now(),
      ...movement,
    };
    this.#transactions.push(transaction);
    return transaction;
  }

  /** All movements, newest first. */
  transactions(): BalanceTransaction[] {
    return this.#transactions.map((transaction) => ({ ...transaction })).toReversed();
  }

  /** The balance as Stripe sends it. */
  toBalance(): StripeBalance {
    const { livemode } = this.#options;
    return { object: 'balance', available: toFunds(this.#available), livemode, pending: toFunds(this.#pending) };
  }

  /** Everything, JSON-safe. */
  export(): LedgerState {
    return {
      available: Object.fromEntries(this.#available),
      pending: Object.fromEntries(this.#pending),
      transactions: this.transactions().toReversed(),
    };
  }

  /** Replaces everything. */
  import(state: LedgerState): void {
    this.#available = new Map(Object.entries(state.available));
    this.#pending = new Map(Object.entries(state.pending));
    this.#transactions = state.transactions.map((transaction) => ({ ...transaction }));
  }
}

/** One movement of available money. */
export type LedgerMovement = Pick<BalanceTransaction, 'amount' | 'currency' | 'source' | 'type'>;

/** The ledger as it is saved. Amounts by currency, in its smallest unit; transactions oldest first. */
export interface LedgerState {
  available: Record<string, number>;
  pending: Record<string, number>;
  transactions: BalanceTransaction[];
}

interface LedgerOptions {
  livemode: boolean;
  now: () => number;
  randomId: () => string;
}

function assertMinorUnits(amount: number): void {
  if (!Number.isSafeInteger(amount))
    throw new RangeError(`An amount is a whole number of the currency's smallest unit, not ${amount}.`);
}

function toFunds(amounts: ReadonlyMap<string, number>): BalanceFunds[] {
  return [...amounts].map(([currency, amount]) => ({ amount, currency, source_types: { card: amount } }));
}
