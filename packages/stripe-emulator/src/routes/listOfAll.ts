import type { Page, PageRequest } from '../state/OrderedCollection.js';
import type { StripeList } from '../wire/StripeList.js';

/** A list object with everything on one page. */
export function listOfAll<Item>(items: readonly Item[], url: string): StripeList<Item> {
  return { object: 'list', data: [...items], has_more: false, url };
}

/** One page of a list that is in order of its lines, first line first; `null` if the cursor names none of them. */
export function pageOfLines<Item extends { id: string }>(
  lines: readonly Item[],
  { cursor, limit }: PageRequest,
): Page<Item> | null {
  const at = cursor === null ? -1 : lines.findIndex((line) => line.id === cursor.id);
  if (cursor !== null && at < 0) return null;
  if (cursor?.direction === 'newer') {
    const before = lines.slice(0, at);
    return { items: before.slice(-limit), hasMore: before.length > limit };
  }
  const after = lines.slice(at + 1);
  return { items: after.slice(0, limit), hasMore: after.length > limit };
}
