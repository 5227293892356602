import type { OfftakeErrorCode } from './OfftakeError.js';

/**
 * Whether a refusal is one that a backend only comes to after it has looked up the key, so that it also says of an
 * earlier request that it bought nothing. Any other, say of a caller who has been signed out since, says nothing of it.
 */
export function isSettling(code: OfftakeErrorCode): boolean {
  return SETTLING_CODES.has(code);
}

const SETTLING_CODES: ReadonlySet<OfftakeErrorCode> = new Set([
  'price_changed',
  'insufficient_balance',
  'product_unavailable',
  'amount_over_limit',
]);
