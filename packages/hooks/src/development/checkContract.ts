import { ENDPOINT_ROUTES } from '@offtake/contract';
import type { Violation } from '@offtake/contract/violations';
import type { OfftakeAnswer } from '../createOfftakeClient.js';
import { findAnswerViolations } from './findAnswerViolations.js';

/** One field of one answer that is not what the contract says. */
export interface ContractBreach extends Violation {
  /** As in the contract: `POST`. */
  method: string;
  /** As in the contract, below the base: `/orders/{id}`. */
  path: string;
  /** HTTP status of the answer. */
  status: number;
}

/** Who is told of what breaks the contract. */
export interface CheckContractOptions {
  /** Called for each breach, once for each field of each endpoint. @default writes it to `console.warn` */
  onBreach?: ((breach: ContractBreach) => void) | undefined;
}

/**
 * Makes a check for backends that are written by hand: it compares each answer with the contract's schemas and tells
 * exactly which field of which answer breaks them. It only looks on. A client does this by itself where the bundler's
 * `process.env.NODE_ENV` is `development`; use it by hand in tests, or in a build of your own.
 *
 * What a backend may leave out is no breach: an endpoint that is not on offer (404 or 405), and Stripe's own error
 * envelope in place of a problem.
 *
 * @returns what is given to a client as `onAnswer`.
 * @example
 * const breaches: ContractBreach[] = [];
 * const onAnswer = checkContract({ onBreach: (breach) => breaches.push(breach) });
 * const client = createOfftakeClient({ baseUrl: 'http://127.0.0.1:3000', onAnswer });
 * await client.call('listOrders');
 * expect(breaches).toEqual([]);
 * @see https://github.com/stripe/openapi for the objects that are Stripe's own
 */
export function checkContract({ onBreach = warn }: CheckContractOptions = {}): (answer: OfftakeAnswer) => void {
  const told = new Set<string>();
  return (answer) => {
    const { method, path } = ENDPOINT_ROUTES[answer.name];
    for (const violation of findAnswerViolations(answer)) {
      const field = `${answer.name} ${answer.status < 400 ? 'output' : 'problem'} ${anyItem(violation.pointer)}`;
      if (told.has(field)) continue;
      told.add(field);
      onBreach({ method, path, status: answer.status, ...violation });
    }
  };
}

/** Of all items of a list, one is enough. */
function anyItem(pointer: string): string {
  return pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');
}

function warn({ method, path, status, pointer, expected, received, schema }: ContractBreach): void {
  console.warn(
    [
      `Offtake: ${method} ${path} answered ${status} with something that the contract does not allow.`,
      `  at        ${pointer === '' ? 'the whole body' : pointer}`,
      `  expected  ${expected}`,
      `  came      ${received}`,
      `  see       docs/openapi.json${schema}`,
      'The interface may show nonsense there, or break. Put the backend right; npx offtake-conformance checks all of it.',
      'This is said once, and in development only.',
    ].join('\n'),
  );
}
