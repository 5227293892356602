import { OfftakeError } from './OfftakeError.js';

/** Whether a backend lacks an optional endpoint: it answers 404 or 405 there, and the interface leaves it out. */
export function isNotOnOffer(error: unknown): boolean {
  return error instanceof OfftakeError && (error.status === 404 || error.status === 405);
}
