import { StripeProblem } from '../wire/StripeProblem.js';
import { findTestBankAccount, findTestCard, numberOfToken, type TestOutcome } from './testMethods.js';

/** How somebody pays, and what will come of it. */
export type PaymentChoice = CardChoice | BankDebitChoice;

/** A test card. */
export interface CardChoice {
  readonly type: 'card';
  /** `pm_…`. */
  readonly id: string;
  readonly brand: string;
  readonly last4: string;
  readonly expMonth: number;
  /** Four digits. */
  readonly expYear: number;
  readonly outcome: TestOutcome;
}

/** A test bank account in the United States. */
export interface BankDebitChoice {
  readonly type: 'us_bank_account';
  /** `pm_…`. */
  readonly id: string;
  readonly last4: string;
  readonly routingNumber: string;
  readonly outcome: TestOutcome;
}

/** What is typed in to pay by card. */
export interface CardEntry {
  /** Card number; spaces do not matter. */
  card: string;
  /** 1 to 12. @default 12 */
  expMonth?: number | undefined;
  /** Four digits. @default the year after next, from the emulator's clock */
  expYear?: number | undefined;
}

/** What is typed in to pay from a bank account. */
export interface BankAccountEntry {
  /** Account number, such as the test account 000123456789. */
  bankAccount: string;
  /** @default '110000000', the test bank's */
  routingNumber?: string | undefined;
}

/** Reads how somebody pays. `null` if the number is not one of Stripe's test numbers. */
export function toPaymentChoice(entry: CardEntry | BankAccountEntry, id: string, year: number): PaymentChoice | null {
  if ('bankAccount' in entry) return toBankChoice(entry, id);
  const number = entry.card.replaceAll(/[\s-]/g, '');
  const card = findTestCard(number);
  if (!card) return null;
  const { expMonth = 12, expYear = year + 2 } = entry;
  return { type: 'card', id, brand: card.brand, last4: number.slice(-4), expMonth, expYear, outcome: card.outcome };
}

/**
 * Reads the test payment methods that requests may name, such as `pm_card_visa`.
 *
 * @throws StripeProblem `resource_missing` for any other name.
 */
export function tokenToPaymentChoice(token: string, year: number, param: string): PaymentChoice {
  const number = numberOfToken(token);
  const entry = number?.bank ? { bankAccount: number.digits } : { card: number?.digits ?? '' };
  const choice = toPaymentChoice(entry, token, year);
  if (choice) return choice;
  throw new StripeProblem(
    `No such PaymentMethod: '${token}'. The Stripe emulator knows Stripe's test payment methods, such as pm_card_visa.`,
    { code: 'resource_missing', param },
  );
}

function toBankChoice({ bankAccount, routingNumber = '110000000' }: BankAccountEntry, id: string) {
  const number = bankAccount.replaceAll(/[\s-]/g, '');
  const account = findTestBankAccount(number);
  if (!account) return null;
  return {
    type: 'us_bank_account',
    id,
    last4: number.slice(-4),
    routingNumber,
    outcome: account.outcome,
  } as const satisfies BankDebitChoice;
}
