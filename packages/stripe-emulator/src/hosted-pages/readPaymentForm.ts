import type { BankAccountEntry, CardEntry } from '../money/PaymentChoice.js';
import { findTestBankAccount, findTestCard } from '../money/testMethods.js';
import type { PaymentMethodType } from '../wire/CheckoutSession.js';

/** Reads what was typed into a payment form. */
export function readPaymentForm(values: PaymentValues, rules: FormRules): ReadPayment {
  const problems = {
    ...(rules.asksEmail ? emailProblem(values.email) : {}),
    ...(values.method === 'card' ? cardProblems(values, rules.now) : bankProblems(values)),
  };
  if (Object.keys(problems).length > 0) return { problems, entry: null };
  const { month, year } = toExpiry(values.expiry) ?? { month: 12, year: 0 };
  const entry =
    values.method === 'card'
      ? { card: digitsOf(values.number), expMonth: month, expYear: year }
      : { bankAccount: digitsOf(values.account), routingNumber: digitsOf(values.routing) };
  return { problems, entry };
}

/** What a payment form asks for. */
export interface FormRules {
  asksEmail: boolean;
  /** Seconds since the Unix epoch. */
  now: number;
}

/** What was typed, or what is wrong with it. */
export interface ReadPayment {
  entry: CardEntry | BankAccountEntry | null;
  problems: FormProblems;
}

/** What is wrong with each field. */
export type FormProblems = Partial<Record<keyof PaymentValues, string>>;

/** Fields of a payment form, as typed. */
export interface PaymentValues {
  method: PaymentMethodType;
  email: string;
  number: string;
  expiry: string;
  cvc: string;
  name: string;
  holder: string;
  routing: string;
  account: string;
}

/** Takes the fields of a form; a way to pay that is not on offer becomes one that is. */
export function toPaymentValues(form: URLSearchParams, known: KnownValues): PaymentValues {
  const { methods, ...fallback } = known;
  const text = (name: Exclude<keyof PaymentValues, 'method'>): string =>
    (form.get(name) ?? fallback[name] ?? '').slice(0, MAX_LENGTH).trim();
  const method = methods.find((each) => each === form.get('method')) ?? methods[0] ?? 'card';
  return {
    method,
    email: text('email'),
    number: text('number'),
    expiry: text('expiry'),
    cvc: text('cvc'),
    name: text('name'),
    holder: text('holder'),
    routing: text('routing'),
    account: text('account'),
  };
}

/** What is known before anything is typed. */
export interface KnownValues extends Partial<Omit<PaymentValues, 'method'>> {
  /** Ways to pay that are on offer. */
  methods: readonly PaymentMethodType[];
}

const MAX_LENGTH = 200;

const NOT_A_TEST_CARD =
  "This is a test page: it takes Stripe's test cards only, such as 4242 4242 4242 4242. Never enter a real card.";

const NOT_A_TEST_ACCOUNT =
  "This is a test page: it takes Stripe's test accounts only, such as 000123456789. Never enter a real account.";

function emailProblem(email: string): FormProblems {
  if (email === '') return { email: 'Enter your email address.' };
  return /^[^\s@]+@[^\s@]+$/.test(email) ? {} : { email: 'Enter an email address such as ada@example.com.' };
}

function cardProblems(values: PaymentValues, now: number): FormProblems {
  const { cvc, name, number } = values;
  const problems: FormProblems = {};
  if (number === '') problems.number = 'Enter a card number.';
  else if (!findTestCard(digitsOf(number))) problems.number = NOT_A_TEST_CARD;
  const expiry = expiryProblem(values.expiry, now);
  if (expiry !== null) problems.expiry = expiry;
  if (!/^\d{3,4}$/.test(cvc)) problems.cvc = cvc === '' ? 'Enter the security code.' : 'Enter its 3 or 4 digits.';
  if (name === '') problems.name = 'Enter the name on the card.';
  return problems;
}

function expiryProblem(text: string, now: number): string | null {
  if (text === '') return 'Enter the expiry date.';
  const expiry = toExpiry(text);
  if (!expiry) return 'Enter month and year, such as 12 / 34.';
  const isPast = Date.UTC(expiry.year, expiry.month) <= now * 1000;
  return isPast ? "The card's expiry date is in the past." : null;
}

function bankProblems({ account, holder, routing }: PaymentValues): FormProblems {
  const problems: FormProblems = {};
  if (holder === '') problems.holder = 'Enter the account holder’s name.';
  if (!/^\d{9}$/.test(digitsOf(routing))) problems.routing = 'Enter the 9 digits of the routing number.';
  if (account === '') problems.account = 'Enter an account number.';
  else if (!findTestBankAccount(digitsOf(account))) problems.account = NOT_A_TEST_ACCOUNT;
  return problems;
}

function toExpiry(text: string): { month: number; year: number } | null {
  const match = /^(\d{1,2})\s*[/-]?\s*(\d{4}|\d{2})$/.exec(text);
  const month = Number(match?.[1]);
  const year = Number(match?.[2]);
  if (!match || month < 1 || month > 12) return null;
  return { month, year: year < 100 ? 2000 + year : year };
}

function digitsOf(text: string): string {
  return text.replaceAll(/[\s-]/g, '');
}
