import * as v from 'valibot';
import { HttpProblem } from '../HttpProblem.js';

/** Says which fields of an object of Stripe's are not as documented. It names fields and never their values. */
export class UnreadableStripeObject extends Error {
  override readonly name = 'UnreadableStripeObject';
}

/**
 * Reads an object of Stripe's by one of the contract's schemas. Stripe is as little trusted as anyone: what cannot be
 * read is taken as no answer, so that what is stored is answered in its place, and nothing is taken for not bought.
 *
 * @param kind what it is, for the log.
 * @param convert makes of it what the schema reads.
 * @throws {HttpProblem} `stripe_unavailable`, caused by {@link UnreadableStripeObject}
 */
export function parseStripe<TSchema extends v.GenericSchema>(
  kind: string,
  schema: TSchema,
  convert: () => unknown,
): v.InferOutput<TSchema> {
  const result = v.safeParse(schema, tryTo(kind, convert));
  if (result.success) return result.output;
  throw unreadable(kind, result.issues.map(describeIssue).join(', '));
}

/** What is missing where it is looked into is not there to be checked either. */
function tryTo(kind: string, convert: () => unknown): unknown {
  try {
    return convert();
  } catch (error) {
    if (error instanceof TypeError) throw unreadable(kind, error.message);
    throw error;
  }
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? 'all of it';
  // For a field that is not there, what valibot expects is its name.
  return issue.received === 'undefined' ? `${path} is missing` : `${path} is no ${issue.expected ?? issue.type}`;
}

/** The same for what the SDK itself could not read. It quotes what it got after what it expected, which is left out. */
export function unreadableAnswer(error: unknown): HttpProblem {
  const message = error instanceof Error ? error.message : 'something that is no error';
  return unreadable('answer', message.split(/,? got /, 1).join(''));
}

function unreadable(kind: string, problem: string): HttpProblem {
  const cause = new UnreadableStripeObject(`Stripe’s ${kind} is not as its documentation says: ${problem}.`);
  return new HttpProblem('stripe_unavailable', { retryAfter: 2, cause });
}
