import { sha256 } from './sha256.js';

/** Crockford's base 32: no letters that are mistaken for digits. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const REF_LENGTH = 26;

/**
 * Makes the id of an order from whose it is and the key of the buyer's intent. Since it can be made again from the same
 * request, and travels in the Stripe order's metadata, a repeated request finds its order even when every other record
 * of it is lost.
 */
export async function createOrderRef(identity: { owner: string; idempotencyKey: string }): Promise<string> {
  const digest = await sha256(`${identity.owner}\n${identity.idempotencyKey}`);
  return `ord_${Array.from(digest.slice(0, REF_LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('')}`;
}
