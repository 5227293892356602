import type { Balance, CurrencyCode, MinorUnits } from '@offtake/contract';

/** What the balance holds in one currency, in its smallest unit; available money can be below zero. */
export interface Funds {
  currency: CurrencyCode;
  available: MinorUnits;
  pending: MinorUnits;
}

/** What an order would make of the balance. */
export interface BalanceOutcome {
  currency: CurrencyCode;
  /** What the order costs. */
  amount: MinorUnits;
  /** What would be left; below zero where there is too little. */
  left: MinorUnits;
  /** What is missing; 0 where there is enough. */
  missing: MinorUnits;
  /** Whether there is too little now, and enough once what is pending has come. */
  isEnoughWithPending: boolean;
}

/** The balance by currency, in the order in which it is given; a currency that only awaits money is there too. Pure. */
export function fundsOf(balance: Balance): Funds[] {
  const funds = new Map<CurrencyCode, Funds>();
  for (const kind of ['available', 'pending'] as const) {
    for (const { amount, currency } of balance[kind]) {
      const known = funds.get(currency) ?? { currency, available: 0, pending: 0 };
      funds.set(currency, { ...known, [kind]: known[kind] + amount });
    }
  }
  return [...funds.values()];
}

/** What an order of this amount would leave. Pure. */
export function balanceOutcome(
  balance: Balance,
  { amount, currency }: { amount: MinorUnits; currency: CurrencyCode },
): BalanceOutcome {
  const funds = fundsOf(balance).find((found) => found.currency === currency);
  const left = (funds?.available ?? 0) - amount;
  return {
    currency,
    amount,
    left,
    missing: Math.max(0, -left),
    isEnoughWithPending: left < 0 && left + (funds?.pending ?? 0) >= 0,
  };
}
