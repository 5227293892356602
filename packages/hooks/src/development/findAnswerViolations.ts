import { ENDPOINTS, problemSchema, type EndpointName } from '@offtake/contract';
import { PROBLEM_POINTER, findViolations, outputPointer, type Violation } from '@offtake/contract/violations';
import type { OfftakeAnswer } from '../createOfftakeClient.js';
import { isRecord } from '../isRecord.js';

/** Finds what is wrong with an answer of a backend by the contract's schemas. */
export function findAnswerViolations({ name, status, body }: OfftakeAnswer): Violation[] {
  if (status < 300) return shortened(findViolations(ENDPOINTS[name].output, body, outputPointer(name)));
  // Nothing has changed, or some other address is meant: there is no body to look at.
  if (status < 400) return [];
  if (isNotOnOffer(name, status) || isOfProxy({ name, status, body })) return [];
  if (isRecord(body) && isRecord(body['error'])) return findEnvelopeViolations(body['error']);
  return shortened(findViolations(problemSchema, body, PROBLEM_POINTER));
}

/** The endpoints that a backend need not have. */
const OPTIONAL: ReadonlySet<EndpointName> = new Set([
  'getConfig',
  'getBalance',
  'listSuppliers',
  'getSupplier',
  'getProduct',
  'updateOrder',
]);

function isNotOnOffer(name: EndpointName, status: number): boolean {
  return (status === 404 || status === 405) && OPTIONAL.has(name);
}

/** When a backend is down, the page that says so is not its own. */
function isOfProxy({ status, body }: OfftakeAnswer): boolean {
  return status >= 500 && body === undefined;
}

/**
 * Stripe's envelope, as far as it is read.
 *
 * @see https://docs.stripe.com/api/errors
 */
function findEnvelopeViolations(error: Record<string, unknown>): Violation[] {
  const expected = 'string';
  const fields = ['message', 'type'].filter((field) => typeof error[field] !== 'string');
  return fields.map((field) => ({
    pointer: `/error/${field}`,
    schema: PROBLEM_POINTER,
    expected,
    received: error[field] === undefined ? 'nothing' : typeof error[field],
  }));
}

const RECEIVED_LENGTH_MAX = 80;

function shortened(violations: Violation[]): Violation[] {
  return violations.map((violation) => ({ ...violation, received: violation.received.slice(0, RECEIVED_LENGTH_MAX) }));
}
