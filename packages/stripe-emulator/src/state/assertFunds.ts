import { StripeProblem } from '../wire/StripeProblem.js';
import type { EmulatorCore } from './EmulatorCore.js';

/** Refuses what the balance cannot pay. @throws StripeProblem */
export function assertFunds({ ledger, options }: EmulatorCore, currency: string, amountTotal: number): void {
  const spendable = ledger.available(currency) + (options.usePendingFunds ? ledger.pending(currency) : 0);
  if (amountTotal <= spendable) return;
  throw new StripeProblem(
    `You have insufficient available funds in your Stripe balance for this order: it costs ${amountTotal} ${currency} (in the currency's smallest unit) and ${spendable} can be spent. Add funds to your balance and try again.`,
    { code: options.codes.insufficientBalance },
  );
}
