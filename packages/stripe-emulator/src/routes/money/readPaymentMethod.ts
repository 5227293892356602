import { tokenToPaymentChoice } from '../../money/PaymentChoice.js';
import type { FormValue } from '../../wire/decodeForm.js';
import { readString } from '../../wire/parameterReaders.js';

/** Reads one of Stripe's test payment methods, such as `pm_card_visa`. @throws StripeProblem if it is none. */
export function readPaymentMethod(value: FormValue, param: string): string {
  return tokenToPaymentChoice(readString(value, param), 0, param).id;
}
