import type { EmulatorCore } from '../state/EmulatorCore.js';
import type { BalanceTransaction } from '../wire/BalanceTransaction.js';

/** Makes the control of an account's money. */
export function createBalanceControl({ ledger, changes }: EmulatorCore): BalanceControl {
  return {
    available: (currency) => ledger.available(currency),
    pending: (currency) => ledger.pending(currency),
    set: (currency, funds) => {
      ledger.set(currency, typeof funds === 'number' ? { available: funds } : funds);
      changes.note();
    },
    add: (currency, amount) => {
      const transaction = ledger.move({ amount, currency, source: null, type: 'adjustment' });
      changes.note();
      return { ...transaction };
    },
    settle: (currency, amount = ledger.pending(currency)) => {
      ledger.set(currency, {
        available: ledger.available(currency) + amount,
        pending: ledger.pending(currency) - amount,
      });
      changes.note();
    },
    transactions: () => ledger.transactions(),
  };
}

/** Reads and changes money. All amounts are in the currency's smallest unit. */
export interface BalanceControl {
  /** What can be spent. */
  available: (currency: string) => number;
  /** What is on its way. */
  pending: (currency: string) => number;
  /** Sets the available amount, or either of the two; writes no transaction. */
  set: (currency: string, funds: number | { available?: number; pending?: number }) => void;
  /** Adds available money; negative takes it away. */
  add: (currency: string, amount: number) => BalanceTransaction;
  /** Makes pending money available. @param amount All of it if absent. */
  settle: (currency: string, amount?: number) => void;
  /** Every movement, newest first. */
  transactions: () => BalanceTransaction[];
}
