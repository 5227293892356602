import { findTestBankAccount, findTestCard } from '../money/testMethods.js';
import { yearOf } from '../state/yearOf.js';
import { groupDigits } from './groupDigits.js';
import { toPaymentValues, type KnownValues, type PaymentValues } from './readPaymentForm.js';

/** Values of a form that is being opened: empty, or filled in with a test number that was asked for. */
export function fillForm(address: string, known: KnownValues, now: number): PaymentValues {
  const { searchParams } = new URL(address);
  const values = toPaymentValues(searchParams, known);
  const number = searchParams.get('fill') ?? '';
  const name = values.name || values.holder || 'Ada Lovelace';
  const shared = { ...values, email: values.email || 'ada@example.com', name, holder: name };
  const expiry = `12 / ${String((yearOf(now) + 2) % 100).padStart(2, '0')}`;
  if (findTestCard(number)) return { ...shared, method: 'card', number: groupDigits(number), expiry, cvc: '123' };
  if (findTestBankAccount(number) && known.methods.includes('us_bank_account'))
    return { ...shared, method: 'us_bank_account', account: number, routing: '110000000' };
  return values;
}
