import type { ProcessingFee } from '../MoneyOptions.js';
import { divideHalfUp } from '../state/decimal.js';
import type { BalanceFee } from '../wire/BalanceTransaction.js';

const BASIS_POINTS = 10_000n;

/** What Stripe keeps of a payment; never more than the payment. Amounts in the currency's smallest unit. */
export function toFees(amount: number, currency: string, fee: ProcessingFee): BalanceFee[] {
  const share = Number(divideHalfUp(BigInt(amount) * BigInt(fee.basisPoints), BASIS_POINTS));
  const kept = Math.min(share + (fee.fixedMinorUnits ?? 0), fee.maximumMinorUnits ?? amount, amount);
  if (kept === 0) return [];
  return [{ amount: kept, application: null, currency, description: 'Stripe processing fees', type: 'stripe_fee' }];
}
