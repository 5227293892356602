import { DAY_SECONDS } from './state/daySeconds.js';
/** How the money around an order behaves: payments, invoices, top-ups, payouts. */
export interface MoneyOptions {
  /** The account's public name, as its hosted pages and invoices show it. @default 'Test business' */
  businessName?: string | undefined;
  /** The account's country, as its invoices show it. @default 'US' */
  businessCountry?: string | undefined;
  /**
   * Seconds from a payment until its money can be spent; `null` for not by itself. Two days are what Stripe names for
   * cards in the United States. @default 172800 (2 days)
   */
  settlementDelaySeconds?: number | null | undefined;
  /** What Stripe keeps of a card payment. Assumed: prices differ by country and contract. @default 2.9 % and 30 */
  cardFee?: ProcessingFee | undefined;
  /** What Stripe keeps of a bank debit. Assumed, likewise. @default 0.8 %, at most 500 */
  bankDebitFee?: ProcessingFee | undefined;
  /**
   * Seconds until a bank debit succeeds or fails; `null` for not before `payments.finishDebit`. Assumed: "up to 4
   * business days" is documented. @default 345600 (4 days)
   */
  bankDebitDelaySeconds?: number | null | undefined;
  /**
   * Least amount of a payment by currency, in its smallest unit; 0 for currencies that are left out. Smaller Checkout
   * Sessions are refused, and smaller invoices are paid by the customer's balance, without money.
   *
   * @see https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts
   * @default Stripe's table
   */
  minimumCharges?: Readonly<Record<string, number>> | undefined;
  /**
   * Seconds until a top-up succeeds, or fails if its source says so; `null` for not before `topups.succeed`. Assumed:
   * "5 to 6 business days" is documented for bank debits. @default 432000 (5 days)
   */
  topUpDelaySeconds?: number | null | undefined;
  /** Seconds until a payout is paid; `null` for not before `payouts.pay`. Assumed. @default 172800 (2 days) */
  payoutDelaySeconds?: number | null | undefined;
  /**
   * Whether the available balance is paid out each midnight (UTC), until a request changes the balance settings.
   * Stripe's own default is `daily`; here it would take away the money an emulator begins with. @default 'manual'
   */
  payoutSchedule?: 'daily' | 'manual' | undefined;
  /**
   * What automatic payouts leave in the balance by currency, in its smallest unit. @default nothing
   *
   * @see https://docs.stripe.com/payouts/minimum-balances-for-automatic-payouts
   */
  payoutMinimumBalances?: Readonly<Record<string, number>> | undefined;
}

/** What Stripe keeps of a payment: a share of it, and a fixed amount. */
export interface ProcessingFee {
  /** Hundredths of a percent. */
  basisPoints: number;
  /** In the currency's smallest unit. @default 0 */
  fixedMinorUnits?: number | undefined;
  /** Most that is kept, in the currency's smallest unit. @default no limit */
  maximumMinorUnits?: number | undefined;
}

/** Options of money, with nothing left out. */
export type ResolvedMoneyOptions = { [Name in keyof MoneyOptions]-?: Exclude<MoneyOptions[Name], undefined> };

/** See each option of {@link MoneyOptions}. */
export const MONEY_DEFAULTS: ResolvedMoneyOptions = {
  businessName: 'Test business',
  businessCountry: 'US',
  settlementDelaySeconds: 2 * DAY_SECONDS,
  cardFee: { basisPoints: 290, fixedMinorUnits: 30 },
  bankDebitFee: { basisPoints: 80, maximumMinorUnits: 500 },
  bankDebitDelaySeconds: 4 * DAY_SECONDS,
  minimumCharges: {
    aed: 200,
    aud: 50,
    brl: 50,
    cad: 50,
    chf: 50,
    czk: 1500,
    dkk: 250,
    eur: 50,
    gbp: 30,
    hkd: 400,
    huf: 17_500,
    inr: 50,
    jpy: 50,
    mxn: 1000,
    myr: 200,
    nok: 300,
    nzd: 50,
    pln: 200,
    ron: 200,
    sek: 300,
    sgd: 50,
    thb: 1000,
    usd: 50,
  },
  topUpDelaySeconds: 5 * DAY_SECONDS,
  payoutDelaySeconds: 2 * DAY_SECONDS,
  payoutSchedule: 'manual',
  payoutMinimumBalances: {},
};
