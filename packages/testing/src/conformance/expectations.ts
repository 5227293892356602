import { ERROR_CODES, type ErrorCode } from '@offtake/contract';
import type { CheckContext } from './Check.js';
import type { Answer } from './createBackend.js';
import { isNotOnOffer } from './isNotOnOffer.js';
import { at } from './json.js';
import { CheckFailure, type FailureFacts } from './outcomes.js';

/** @throws {CheckFailure} when it does not hold. */
export function ensure(holds: boolean, facts: FailureFacts): asserts holds {
  if (!holds) throw new CheckFailure(facts);
}

/** Makes sure that an answer is a success. @throws {CheckFailure} */
export function ensureOk(answer: Answer, what: string): void {
  ensure(answer.status === 200 && typeof answer.json === 'object', {
    expected: `200 and ${what} as JSON`,
    advice: adviceByStatus(answer),
    answer,
  });
}

/** How a request has to be refused. */
export interface Refused {
  /** What is wrong with the request, for example "an order without a product". */
  what: string;
  /** The codes that say so at full level. */
  codes: readonly ErrorCode[];
  /** The field that has to be named in `errors` at full level. */
  pointer?: string | undefined;
  /** What to do when it is not refused. */
  advice: string;
}

/**
 * Makes sure that a request was refused: at relay level by any status from 400 to 499, at full level by the code's own
 * status, by the code, and by naming the field. Whether the refusal can be read at all is for `errors/readable` to say.
 *
 * @throws {CheckFailure}
 */
export function ensureRefused({ level }: CheckContext, answer: Answer, refused: Refused): void {
  const { codes, pointer, advice, what } = refused;
  if (level === 'relay') {
    ensure(answer.status >= 400 && answer.status < 500, {
      expected: `${what} to be refused, with 4xx`,
      advice,
      answer,
    });
    return;
  }
  const statuses: number[] = codes.map((code) => ERROR_CODES[code].status);
  const names = codes.map((code) => `${ERROR_CODES[code].status} ${code}`).join(' or ');
  ensure(statuses.includes(answer.status), { expected: `${what} to be refused, with ${names}`, advice, answer });
  const code = at(answer.json, 'code');
  if (typeof code !== 'string') return;
  ensure(
    codes.some((known) => known === code),
    { expected: `the code of ${names}`, received: `code "${code}"`, advice, answer },
  );
  if (pointer !== undefined) ensureFieldNamed(answer, pointer);
}

/** Makes sure that an id which names nothing was refused as such. @throws {CheckFailure} */
export function ensureUnknown(context: CheckContext, answer: Answer): void {
  ensureRefused(context, answer, {
    what: 'an id that does not exist',
    codes: ['not_found'],
    advice: 'Pass Stripe’s 404 on, or answer not_found.',
  });
}

/** The form shows each error at the field that it is about. */
function ensureFieldNamed(answer: Answer, pointer: string): void {
  const errors: unknown = at(answer.json, 'errors');
  const pointers = Array.isArray(errors) ? errors.map((error) => at(error, 'pointer')) : [];
  ensure(pointers.includes(pointer), {
    expected: `an entry in errors whose pointer is "${pointer}"`,
    received: pointers.length === 0 ? 'no errors' : `pointers ${pointers.map(String).join(', ')}`,
    advice:
      'Name the field that is wrong as a JSON Pointer into the body ("?name" for the query), so that the form can show it there.',
    answer,
  });
}

/** What usually is the matter when a success was expected. */
function adviceByStatus(answer: Answer): string {
  const { status, headers, json } = answer;
  if (status === 200) return 'Answer with the JSON object itself: no HTML page, and nothing wrapped around it.';
  if (status === 401 || status === 403)
    return 'Give the kit the credentials of a caller who may do this, for example --header "Authorization: Bearer …" or --header "Cookie: session=…".';
  if (status === 402 || at(json, 'error', 'code') === 'balance_insufficient')
    return 'Put more test money into the balance of the Stripe account, or choose a cheaper product with --product.';
  if (isNotOnOffer(answer)) return 'Check that the URL is where the backend is mounted, and that it has this endpoint.';
  if (status === 429) return 'Lift the limit of requests for the kit: it sends a few hundred, one after another.';
  if (status >= 300 && status < 400)
    return `Answer here instead of redirecting to ${headers.get('location') ?? 'elsewhere'}. Callers who are not signed in get 401.`;
  if (status >= 500) return 'Look into the backend’s log: this must not fail.';
  return 'The request is valid by the contract. Answer 200 with the object.';
}
