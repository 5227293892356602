import type { ResolvedOptions } from '../resolveOptions.js';
import { StripeProblem } from '../wire/StripeProblem.js';
import { formatMoney } from './formatMoney.js';

/** 999,999.99 of most currencies. */
const MAX_CHARGE_MINOR_UNITS = 99_999_999;

/** Refuses a currency that the account does not settle in. Stripe would convert it; the emulator does not. */
export function assertSettlementCurrency(options: ResolvedOptions, currency: string, param = 'currency'): void {
  if (options.settlementCurrencies.includes(currency)) return;
  throw new StripeProblem(
    `Invalid currency: ${currency}. The Stripe emulator converts no currencies; this account settles in ${options.settlementCurrencies.join(', ')}.`,
    { param },
  );
}

/** Refuses an amount that Stripe would not charge. @throws StripeProblem `amount_too_small` or `amount_too_large`. */
export function assertChargeable(options: ResolvedOptions, amount: number, currency: string, what = 'Amount'): void {
  const minimum = options.minimumCharges[currency] ?? 1;
  if (amount < minimum)
    throw new StripeProblem(`${what} must be at least ${formatMoney(minimum, currency)} ${currency}`, {
      code: 'amount_too_small',
      param: 'amount',
    });
  if (amount > MAX_CHARGE_MINOR_UNITS)
    throw new StripeProblem(`${what} must be no more than ${formatMoney(MAX_CHARGE_MINOR_UNITS, currency)}`, {
      code: 'amount_too_large',
      param: 'amount',
    });
}
