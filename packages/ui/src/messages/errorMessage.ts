import type { FieldErrorCode } from '@offtake/contract';
import type { OfftakeError } from '@offtake/hooks';
import type { Messages } from './en.js';

/** What to tell a person about a failed call. */
export function errorMessage(messages: Messages, error: OfftakeError | Error | null): string {
  const code = error && 'code' in error ? error.code : 'network_error';
  return messages[`error.${code}`];
}

/** What to tell a person about a field. */
export function fieldErrorMessage(messages: Messages, code: FieldErrorCode): string {
  return messages[`field.${code}`];
}
