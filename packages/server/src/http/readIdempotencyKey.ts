import { HttpProblem } from '../HttpProblem.js';

/** 1 to 200 visible ASCII characters: enough for any UUID, and nothing that a proxy or a log could garble. */
const KEY_PATTERN = /^[\x21-\x7e]{1,200}$/;

/** @throws {HttpProblem} `idempotency_key_required` when there is none, or one that is no key. */
export function readIdempotencyKey(headers: Headers): string {
  const key = headers.get('idempotency-key');
  if (key === null || !KEY_PATTERN.test(key)) throw new HttpProblem('idempotency_key_required');
  return key;
}
