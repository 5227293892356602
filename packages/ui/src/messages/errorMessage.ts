import type { FieldErrorCode } from '@offtake/contract';
import type { OfftakeError } from '@offtake/hooks';
import type { Messages } from './en.js';
import type { errors } from './en/errors.js';
import type { fieldErrors } from './en/fieldErrors.js';

/** What to tell a person about a failed call. */
export function errorMessage(
  messages: Pick<Messages, keyof typeof errors>,
  error: OfftakeError | Error | null,
): string {
  const code = error && 'code' in error ? error.code : 'network_error';
  return messages[`error.${code}`];
}

/** What to tell a person about a field. */
export function fieldErrorMessage(messages: Pick<Messages, keyof typeof fieldErrors>, code: FieldErrorCode): string {
  return messages[`field.${code}`];
}
