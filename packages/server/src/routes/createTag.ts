import { CONTRACT_VERSION, type EndpointName } from '@offtake/contract';
import type { Caller } from '../Authorize.js';
import { sha256Hex } from '../orders/sha256.js';
import type { ServerContext } from '../ServerContext.js';

/**
 * The tag of an answer that can be known without the answer: of a list of orders, whose owner's sequence is raised with
 * every change of one. Made only for callers who have a tag already, since only they can be spared something. The
 * sequence is read before the list, so a change in between makes the list newer than its tag, never older; hence it is
 * a weak one.
 *
 * @returns null for the other endpoints.
 */
export async function createTag(
  { store, tagSalt }: ServerContext,
  name: EndpointName,
  { caller, query, headers }: { caller: Caller; query: URLSearchParams; headers: Headers },
): Promise<string | null> {
  if (name !== 'listOrders' || !headers.has('if-none-match')) return null;
  const [last] = await store.changes.readLast([caller.owner]);
  const parts = [CONTRACT_VERSION, tagSalt, caller.owner, last, query.toString()];
  return `W/"${(await sha256Hex(JSON.stringify(parts))).slice(0, 32)}"`;
}
