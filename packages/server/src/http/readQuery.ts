import { createFieldError, readInput } from '@offtake/contract';
import type * as v from 'valibot';
import { HttpProblem } from '../HttpProblem.js';
import { isSendable } from './assertPlainJson.js';

/**
 * Reads a query by one of the contract's schemas. A name that is given twice is refused, since whoever stands before us
 * may have looked at the other one.
 *
 * @throws {HttpProblem} `invalid_request`, with `?name` as pointers.
 */
export function readQuery<TSchema extends v.GenericSchema>(
  schema: TSchema,
  query: URLSearchParams,
): v.InferOutput<TSchema> {
  const names = [...query.keys()];
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) throw invalidQuery([createFieldError(`?${repeated}`, 'conflict', 'Give this once.')]);
  const broken = names.find((name) => !isSendable(name) || !isSendable(query.get(name) ?? ''));
  if (broken !== undefined) throw invalidQuery([createFieldError(`?${broken}`, 'invalid')]);
  const result = readInput(schema, Object.fromEntries(query));
  if (result.ok) return result.value;
  throw invalidQuery(result.errors.map((error) => ({ ...error, pointer: toQueryPointer(error.pointer) })));
}

/** The one rule about the query as a whole is that there is at most one cursor. */
function toQueryPointer(pointer: string): string {
  return pointer === '' ? '?starting_after' : `?${pointer.slice(1)}`;
}

function invalidQuery(errors: ReturnType<typeof createFieldError>[]): HttpProblem {
  return new HttpProblem('invalid_request', { errors });
}
