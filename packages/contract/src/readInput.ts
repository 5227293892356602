import * as v from 'valibot';
import { FIELD_ERROR_CODES } from './errorCodeFacts.js';
import { isFieldErrorCode, type FieldErrorCode } from './errorCodes.js';
import { escapePointer } from './escapePointer.js';
import type { FieldError } from './problem.js';

/** What reading an input gives: the value, or everything that is wrong with it. */
export type InputResult<TValue> = { ok: true; value: TValue } | { ok: false; errors: FieldError[] };

/**
 * Reads what came from outside by a schema of this package.
 *
 * @param schema one of the input schemas, whose messages are field error codes.
 * @returns the value, or one {@link FieldError} per field, in the order of the schema.
 */
export function readInput<TSchema extends v.GenericSchema>(
  schema: TSchema,
  input: unknown,
): InputResult<v.InferOutput<TSchema>> {
  const result = v.safeParse(schema, input, { abortPipeEarly: true });
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, errors: uniqueByPointer(result.issues.map(toFieldError)) };
}

/** Makes a field error with the standard words for its code, or with more exact ones. */
export function createFieldError(pointer: string, code: FieldErrorCode, detail?: string): FieldError {
  return { pointer, code, detail: detail ?? FIELD_ERROR_CODES[code] };
}

function toFieldError(issue: v.BaseIssue<unknown>): FieldError {
  const pointer = (issue.path ?? []).map((step) => `/${escapePointer(String(step.key))}`).join('');
  return createFieldError(pointer, fieldErrorCode(issue));
}

function fieldErrorCode(issue: v.BaseIssue<unknown>): FieldErrorCode {
  if (isFieldErrorCode(issue.message)) return issue.message;
  if (issue.expected === 'never') return 'unknown_field';
  if (issue.received === 'undefined') return 'required';
  return 'invalid';
}

function uniqueByPointer(errors: FieldError[]): FieldError[] {
  const seen = new Set<string>();
  return errors.filter(({ pointer }) => !seen.has(pointer) && seen.add(pointer));
}
