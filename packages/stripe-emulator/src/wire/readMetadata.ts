import type { FormValue } from './decodeForm.js';
import { StripeProblem } from './StripeProblem.js';

/**
 * Reads the `metadata` parameter: pairs to set, where an empty value removes its key; or `''`, which removes all.
 * The 50 keys are counted after merging, see {@link mergeMetadata}.
 *
 * @throws StripeProblem if a key has more than 40 characters or a value more than 500, or is itself a group.
 * @see https://docs.stripe.com/api/metadata
 */
export function readMetadata(value: FormValue, param: string): MetadataChange {
  if (typeof value === 'string') {
    if (value === '') return '';
    throw new StripeProblem('Invalid hash', { param });
  }
  return [...value].map(([key, text]) => readPair(key, text, `${param}[${key}]`));
}

/** Pairs to set, or `''` to remove all. */
export type MetadataChange = '' | readonly (readonly [key: string, value: string])[];

/**
 * Applies a change to metadata and returns the new metadata; an absent change keeps what is there.
 *
 * @throws StripeProblem if more than 50 keys would remain.
 */
export function mergeMetadata(
  current: Readonly<Record<string, string>>,
  change: MetadataChange | undefined,
): Record<string, string> {
  if (change === '') return {};
  const merged = new Map(Object.entries(current));
  for (const [key, value] of change ?? []) {
    if (value === '') merged.delete(key);
    else merged.set(key, value);
  }
  if (merged.size <= MAX_KEYS) return Object.fromEntries(merged);
  throw new StripeProblem(`Metadata can have up to ${MAX_KEYS} keys, but it would have ${merged.size}.`, {
    param: 'metadata',
  });
}

const MAX_KEYS = 50;
const MAX_KEY_LENGTH = 40;
const MAX_VALUE_LENGTH = 500;

function readPair(key: string, value: FormValue, param: string): readonly [string, string] {
  if (typeof value !== 'string') throw new StripeProblem('Metadata values must be strings.', { param });
  if (key.length > MAX_KEY_LENGTH)
    throw new StripeProblem(
      `Metadata keys can have up to ${MAX_KEY_LENGTH} characters, but you passed in a key that is ${key.length} characters. Invalid key: ${key}`,
      { param },
    );
  if (value.length > MAX_VALUE_LENGTH)
    throw new StripeProblem(
      `Metadata values can have up to ${MAX_VALUE_LENGTH} characters, but you passed in a value that is ${value.length} characters. Invalid value: ${value}`,
      { param },
    );
  return [key, value];
}
