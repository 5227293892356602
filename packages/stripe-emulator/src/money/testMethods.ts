import type { PaymentError } from '../wire/PaymentIntent.js';

/**
 * Stripe's test cards, as far as a payment differs by them.
 *
 * @see https://docs.stripe.com/testing
 */
export const TEST_CARDS: readonly TestCard[] = [
  card('4242424242424242', 'visa', 'Succeeds', ['pm_card_visa']),
  card('5555555555554444', 'mastercard', 'Succeeds (Mastercard)', ['pm_card_mastercard']),
  card('378282246310005', 'amex', 'Succeeds (American Express)', ['pm_card_amex']),
  {
    ...card('4000000000000077', 'visa', 'Succeeds, funds available at once', ['pm_card_bypassPending']),
    outcome: { ...toSuccess(), isAvailableAtOnce: true },
  },
  {
    ...card('4000002500003155', 'visa', 'Asks for 3-D Secure', [
      'pm_card_authenticationRequiredOnSetup',
      'pm_card_threeDSecureRequired',
    ]),
    outcome: { ...toSuccess(), asksAuthentication: true },
  },
  {
    ...card('4000002760003184', 'visa', 'Asks for 3-D Secure every time', ['pm_card_authenticationRequired']),
    outcome: { ...toSuccess(), asksAuthentication: true },
  },
  declined('4000000000009995', 'Declined: insufficient funds', 'insufficient_funds', [
    'pm_card_visa_chargeDeclinedInsufficientFunds',
    'pm_card_chargeDeclinedInsufficientFunds',
  ]),
  declined('4000000000000002', 'Declined', 'generic_decline', [
    'pm_card_visa_chargeDeclined',
    'pm_card_chargeDeclined',
  ]),
  declined('4000000000009987', 'Declined: lost card', 'lost_card', ['pm_card_visa_chargeDeclinedLostCard']),
  {
    ...card('4000000000000069', 'visa', 'Declined: expired card', ['pm_card_chargeDeclinedExpiredCard']),
    outcome: { ...toSuccess(), failure: { code: 'expired_card', message: 'Your card has expired.' } },
  },
  {
    ...card('4000000000000127', 'visa', 'Declined: incorrect CVC', ['pm_card_chargeDeclinedIncorrectCvc']),
    outcome: {
      ...toSuccess(),
      failure: { code: 'incorrect_cvc', message: "Your card's security code is incorrect." },
    },
  },
  {
    ...card('4000000000000119', 'visa', 'Declined: processing error', ['pm_card_chargeDeclinedProcessingError']),
    outcome: {
      ...toSuccess(),
      failure: {
        code: 'processing_error',
        message: 'An error occurred while processing your card. Try again in a little bit.',
      },
    },
  },
];

/**
 * Stripe's test accounts for bank debits in the United States.
 *
 * @see https://docs.stripe.com/payments/ach-direct-debit/accept-a-payment#test-account-numbers
 */
export const TEST_BANK_ACCOUNTS: readonly TestBankAccount[] = [
  { number: '000123456789', label: 'Succeeds', tokens: ['pm_usBankAccount_success'], outcome: toSuccess() },
  bankFailure('000111111113', 'Fails: account closed', 'account_closed', 'The bank account has been closed.'),
  bankFailure('000111111116', 'Fails: no account', 'no_account', 'The bank account could not be located.'),
  bankFailure(
    '000222222227',
    'Fails: insufficient funds',
    'insufficient_funds',
    'The bank account has insufficient funds to complete the payment.',
  ),
  bankFailure(
    '000333333335',
    'Fails: debit not authorized',
    'debit_not_authorized',
    'The customer has notified their bank that this debit was not authorized.',
  ),
];

/** A card that Stripe answers in a known way. */
export interface TestCard {
  readonly number: string;
  readonly brand: string;
  /** What it does, in a few words. */
  readonly label: string;
  /** Names by which requests may pay with it. */
  readonly tokens: readonly string[];
  readonly outcome: TestOutcome;
}

/** A bank account that Stripe answers in a known way. */
export type TestBankAccount = Omit<TestCard, 'brand'>;

/** What comes of paying. */
export interface TestOutcome {
  /** Whether the bank asks its customer first. */
  readonly asksAuthentication: boolean;
  /** Whether the money skips the pending balance. */
  readonly isAvailableAtOnce: boolean;
  /** `null` if the payment succeeds. */
  readonly failure: Pick<PaymentError, 'code' | 'decline_code' | 'message'> | null;
}

/** The test card with this number of digits only. */
export function findTestCard(number: string): TestCard | undefined {
  return TEST_CARDS.find((each) => each.number === number);
}

/** The test account with this number of digits only. */
export function findTestBankAccount(number: string): TestBankAccount | undefined {
  return TEST_BANK_ACCOUNTS.find((each) => each.number === number);
}

/** The number behind a test payment method such as `pm_card_visa`. */
export function numberOfToken(token: string): { digits: string; bank: boolean } | null {
  const byToken = ({ tokens }: { tokens: readonly string[] }): boolean => tokens.includes(token);
  const bank = TEST_BANK_ACCOUNTS.find(byToken);
  const digits = bank?.number ?? TEST_CARDS.find(byToken)?.number;
  return digits === undefined ? null : { digits, bank: bank !== undefined };
}

function toSuccess(): TestOutcome {
  return { asksAuthentication: false, isAvailableAtOnce: false, failure: null };
}

function card(number: string, brand: string, label: string, tokens: readonly string[]): TestCard {
  return { number, brand, label, tokens, outcome: toSuccess() };
}

function declined(number: string, label: string, declineCode: string, tokens: readonly string[]): TestCard {
  const message =
    declineCode === 'insufficient_funds' ? 'Your card has insufficient funds.' : 'Your card was declined.';
  const failure = { code: 'card_declined', decline_code: declineCode, message } as const;
  return { ...card(number, 'visa', label, tokens), outcome: { ...toSuccess(), failure } };
}

function bankFailure(number: string, label: string, code: PaymentError['code'], message: string): TestBankAccount {
  const tokens = [`pm_usBankAccount_${code.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())}`];
  return { number, label, tokens, outcome: { ...toSuccess(), failure: { code, message } } };
}
