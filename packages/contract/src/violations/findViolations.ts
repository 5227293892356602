import * as v from 'valibot';
import { FIELD_ERROR_CODES } from '../errorCodeFacts.js';
import { isFieldErrorCode } from '../errorCodes.js';
import { escapePointer } from '../escapePointer.js';
import { schemaPointer } from './schemaPointer.js';

/** One field of an answer that is not what the contract says. */
export interface Violation {
  /** JSON Pointer into the answer's body; empty for the whole of it. */
  pointer: string;
  /** JSON Pointer of the field's schema in the contract's `openapi.json`. */
  schema: string;
  /** What should have come, in words. */
  expected: string;
  /** What came, shortened to its kind where it is large; `nothing` for a field that is not there. */
  received: string;
}

/** More than these say nothing new. */
const VIOLATIONS_MAX = 10;

/**
 * Finds what is wrong with a value by a schema of the contract. What is wrong with several items of a list in the same
 * way is named once.
 *
 * @param root where the schema is in the contract's `openapi.json`.
 */
export function findViolations(schema: v.GenericSchema, value: unknown, root: string): Violation[] {
  const { issues = [] } = v.safeParse(schema, value, { abortPipeEarly: true });
  const bySchema = new Map<string, Violation>();
  for (const violation of issues.flatMap((issue) => toViolations(issue, root, []))) {
    const key = `${violation.schema} ${violation.expected}`;
    if (!bySchema.has(key)) bySchema.set(key, violation);
  }
  return [...bySchema.values()].slice(0, VIOLATIONS_MAX);
}

/** Of a field that may be one thing or another, what is wrong with the one that it resembles tells more. */
function toViolations(issue: v.BaseIssue<unknown>, root: string, parents: readonly string[]): Violation[] {
  const keys = [...parents, ...(issue.path ?? []).map(({ key }) => String(key))];
  const deeper = issue.issues?.filter(({ path }) => path !== undefined) ?? [];
  if (deeper.length > 0) return deeper.flatMap((inner) => toViolations(inner, root, keys));
  return [
    {
      pointer: keys.map((key) => `/${escapePointer(key)}`).join(''),
      schema: schemaPointer(root, keys),
      expected: describeExpected(issue),
      received: issue.received === 'undefined' ? 'nothing' : issue.received,
    },
  ];
}

function describeExpected({ expected, message }: v.BaseIssue<unknown>): string {
  if (isFieldErrorCode(message)) return FIELD_ERROR_CODES[message];
  return expected ?? message;
}
