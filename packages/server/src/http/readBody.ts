import { readInput } from '@offtake/contract';
import type * as v from 'valibot';
import { HttpProblem } from '../HttpProblem.js';

/**
 * Reads a body by one of the contract's schemas.
 *
 * @throws {HttpProblem} `invalid_request`, with one error per field.
 */
export function readBody<TSchema extends v.GenericSchema>(schema: TSchema, body: unknown): v.InferOutput<TSchema> {
  const result = readInput(schema, body);
  if (!result.ok) throw new HttpProblem('invalid_request', { errors: result.errors });
  return result.value;
}
