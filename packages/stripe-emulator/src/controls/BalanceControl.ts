import type { EmulatorCore } from '../state/EmulatorCore.js';
import { moveAvailable, tellAvailable } from '../money/settlement.js';
import type { BalanceTransaction } from '../wire/BalanceTransaction.js';

/** Makes the control of an account's money. */
export function createBalanceControl(core: EmulatorCore): BalanceControl {
  const { ledger, changes } = core;
  return {
    available: (currency) => ledger.available(currency),
    pending: (currency) => ledger.pending(currency),
    set: (currency, funds) => {
      ledger.set(currency, typeof funds === 'number' ? { available: funds } : funds);
      changes.note();
    },
    add: (currency, amount) => {
      const transaction = moveAvailable(core, { amount, currency, source: null, type: 'adjustment' });
      changes.note();
      return structuredClone(transaction);
    },
    settle: (currency, amount = ledger.pending(currency)) => {
      ledger.settle(currency, amount);
      if (amount > 0) tellAvailable(core);
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
  /** Adds available money; negative takes it away. Tells it by `balance.available` if the balance grows. */
  add: (currency: string, amount: number) => BalanceTransaction;
  /**
   * Makes pending money available before its time, and tells it by `balance.available`.
   *
   * @param amount All of it if absent.
   * @throws RangeError if the amount would settle a part of a payment.
   */
  settle: (currency: string, amount?: number) => void;
  /** Every movement, newest first. */
  transactions: () => BalanceTransaction[];
}
