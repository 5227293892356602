import type { FieldErrorCode } from '@offtake/contract';
import type { OfftakeError, OrderFormField } from '@offtake/hooks';
import type { Messages } from './en.js';
import type { fieldErrors } from './en/fieldErrors.js';
import type { readErrors } from './en/readErrors.js';
import { textOf } from './textOf.js';

/** What to tell a person about a failed call; of a code that the words do not know, that something went wrong. */
export function errorMessage(
  messages: Pick<Messages, keyof typeof readErrors>,
  error: OfftakeError | Error | null,
): string {
  const code = error && 'code' in error ? error.code : 'network_error';
  return textOf(messages, `error.${code}`) ?? messages['error.internal_error'];
}

/** What to tell a person about a field: what is said of this field alone, or else what is said of any. */
export function fieldErrorMessage(
  messages: Pick<Messages, keyof typeof fieldErrors>,
  field: OrderFormField,
  code: FieldErrorCode,
): string {
  return textOf(messages, `field.${field.replace(/\d+\./, '')}.${code}`) ?? messages[`field.${code}`];
}
