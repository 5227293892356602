import type { FieldErrorCode } from '@offtake/contract';
import type { OfftakeError, OrderFormField } from '@offtake/hooks';
import type { Messages } from './en.js';
import type { errors } from './en/errors.js';
import type { fieldErrors } from './en/fieldErrors.js';
import { textOf } from './textOf.js';

/** What to tell a person about a failed call. */
export function errorMessage(
  messages: Pick<Messages, keyof typeof errors>,
  error: OfftakeError | Error | null,
): string {
  const code = error && 'code' in error ? error.code : 'network_error';
  return messages[`error.${code}`];
}

/** What to tell a person about a field: what is said of this field alone, or else what is said of any. */
export function fieldErrorMessage(
  messages: Pick<Messages, keyof typeof fieldErrors>,
  field: OrderFormField,
  code: FieldErrorCode,
): string {
  return textOf(messages, `field.${field.replace(/\d+\./, '')}.${code}`) ?? messages[`field.${code}`];
}
