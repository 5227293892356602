/** The ids of a list by index, as far as they were seen; undefined for one that was not. */
export type SeenIds = readonly (string | undefined)[];

/**
 * What is known of a list's ids once a part of it is held: where rows stand that are not held, so that their heights
 * and the way back to them are not forgotten. Orders that came or went meanwhile move those before and after them.
 *
 * @param seen what was known until now.
 * @param held the ids that are held, newest first.
 * @param firstIndex where the first of them stands.
 * @param isEnd whether nothing comes after them.
 * @returns the same array when nothing has changed.
 */
export function rememberIds(
  seen: SeenIds,
  { held, firstIndex, isEnd }: { held: readonly string[]; firstIndex: number; isEnd: boolean },
): SeenIds {
  const end = firstIndex + held.length;
  if (seen.length === 0 && firstIndex === 0) return held.length === 0 ? seen : held;
  const isKnown = held.every((id, index) => seen[firstIndex + index] === id) && (!isEnd || seen.length === end);
  if (isKnown) return seen;
  // What is usual: a page was added, and all else is where it was.
  const isAligned =
    seen[firstIndex] !== undefined && held.every((id, index) => (seen[firstIndex + index] ?? id) === id);
  if (isAligned) return [...seen.slice(0, firstIndex), ...held, ...(isEnd ? [] : seen.slice(end))];
  const head = seen.slice(0, knownStart(seen, held) ?? firstIndex);
  const tail = isEnd ? [] : seen.slice(knownEnd(seen, held) ?? end);
  const missing = Array.from<undefined>({ length: Math.max(firstIndex - head.length, 0) });
  return [...missing, ...head.slice(Math.max(head.length - firstIndex, 0)), ...held, ...tail];
}

/** Where the held part was known to begin; null when none of it was known. */
function knownStart(seen: SeenIds, held: readonly string[]): number | null {
  for (const [index, id] of held.entries()) {
    const known = seen.indexOf(id);
    if (known !== -1) return Math.max(known - index, 0);
  }
  return null;
}

/** Where what follows the held part was known to begin. */
function knownEnd(seen: SeenIds, held: readonly string[]): number | null {
  for (const [index, id] of held.toReversed().entries()) {
    const known = seen.lastIndexOf(id);
    if (known !== -1) return known + index + 1;
  }
  return null;
}
