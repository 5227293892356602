import type { OrderRow } from '../store/OrderRow.js';
import { METADATA_FREE_KEYS, METADATA_KEY_MAX_LENGTH, METADATA_VALUE_MAX_LENGTH } from './metadataLimits.js';

/** Our part of a Stripe order's metadata. Callers see and set metadata without it. */
const PREFIX = 'offtake_';

/** What a Stripe order's metadata says of our order: enough to make its row again. */
export interface OrderIdentity {
  ref: string;
  owner: string;
  attempt: number;
  /** Empty when it is not said. */
  intentHash: string;
}

/** The metadata that a new Stripe order carries: the host's own, and who the order is for us. */
export function createOrderMetadata(row: OrderRow): Record<string, string> {
  return { ...row.intent?.metadata, ...createIdentityMetadata(row) };
}

/** Who an order is for us. */
export function createIdentityMetadata(row: OrderRow): Record<string, string> {
  return {
    offtake_ref: row.ref,
    offtake_owner: row.owner,
    offtake_attempt: String(row.attempt),
    offtake_intent: row.intentHash,
  };
}

/** Reads whose order it is. @returns null for orders that were not placed through Offtake. */
export function readOrderIdentity(metadata: Record<string, string> | null | undefined): OrderIdentity | null {
  const {
    offtake_ref: ref,
    offtake_owner: owner,
    offtake_attempt: attempt,
    offtake_intent: intentHash,
  } = metadata ?? {};
  if (!ref || !owner) return null;
  return { ref, owner, attempt: Number(attempt) || 1, intentHash: intentHash ?? '' };
}

/** The host's own metadata, without our part. */
export function withoutOrderIdentity(metadata: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(metadata).filter(([key]) => !key.startsWith(PREFIX)));
}

/**
 * Checks what the `metadata` option returned.
 *
 * @throws {TypeError} when Stripe would refuse it: more than 46 keys beside our four, keys of more than 40 characters
 * or with brackets or our prefix, values that are no texts of at most 500 characters.
 * @see https://docs.stripe.com/api/metadata
 */
export function assertHostMetadata(metadata: Record<string, string>): void {
  const entries = Object.entries(metadata);
  const isValid = entries.every(
    ([key, value]) =>
      key.length <= METADATA_KEY_MAX_LENGTH &&
      !/[[\]]/.test(key) &&
      !key.startsWith(PREFIX) &&
      isText(value) &&
      value.length <= METADATA_VALUE_MAX_LENGTH,
  );
  if (isValid && entries.length <= METADATA_FREE_KEYS) return;
  throw new TypeError(
    `createOfftakeHandler: the metadata option returned something that Stripe would refuse, so no order was placed. ` +
      `Return at most ${METADATA_FREE_KEYS} keys of at most ${METADATA_KEY_MAX_LENGTH} characters, without [ ] and ` +
      `without the prefix "${PREFIX}", with texts of at most ${METADATA_VALUE_MAX_LENGTH} characters.`,
  );
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}
