import type { PaymentMethodType } from '../../wire/CheckoutSession.js';
import { enumReader, listOf } from '../../wire/choiceReaders.js';
import { readString } from '../../wire/parameterReaders.js';
import type { ReadParameters } from '../../wire/readParameters.js';
import { StripeProblem } from '../../wire/StripeProblem.js';

/** Parameters that say which payment methods are offered; the last one is what API versions before endive take. */
export const METHOD_READERS = {
  allowed_payment_method_types: listOf(readString),
  excluded_payment_method_types: listOf(readString),
  payment_method_types: listOf(enumReader(['card', 'us_bank_account'])),
};

/**
 * The payment methods to offer: those that the currency allows and the request does not take away, or exactly those
 * that an older request lists.
 *
 * @throws StripeProblem if none is left, or a listed one does not take the currency.
 */
export function chooseMethods(currency: string, wanted: ReadParameters<typeof METHOD_READERS>): PaymentMethodType[] {
  const { allowed_payment_method_types: allowed, excluded_payment_method_types: excluded = [] } = wanted;
  const { payment_method_types: listed = [] } = wanted;
  if (listed.length > 0) return assertCurrency(currency, [...new Set(listed)]);
  const eligible: PaymentMethodType[] = currency === 'usd' ? ['card', 'us_bank_account'] : ['card'];
  const left = eligible.filter((type) => (!allowed || allowed.includes(type)) && !excluded.includes(type));
  if (left.length > 0) return left;
  throw new StripeProblem(
    `No valid payment method types are left. The Stripe emulator offers ${eligible.join(', ')} in ${currency}.`,
    { param: allowed ? 'allowed_payment_method_types' : 'excluded_payment_method_types' },
  );
}

function assertCurrency(currency: string, types: PaymentMethodType[]): PaymentMethodType[] {
  if (currency === 'usd' || !types.includes('us_bank_account')) return types;
  throw new StripeProblem(
    `The currency provided (${currency}) is invalid for one or more of the payment method types: us_bank_account.`,
    { param: 'payment_method_types' },
  );
}
