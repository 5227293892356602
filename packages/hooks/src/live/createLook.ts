import { PAGE_LIMIT_MAX, type Order } from '@offtake/contract';
import { isRecord } from '../isRecord.js';
import { findOrderLists, refreshOrderLists, type Cache } from '../orderCache.js';
import { nextMoment } from '../orderReads.js';
import { OfftakeError } from '../OfftakeError.js';
import { queryKeys } from '../queryKeys.js';
import { readErrorResponse } from '../readErrorResponse.js';
import { readJson } from '../readJson.js';
import { takeSeen } from './takeNews.js';

/**
 * What is sent for want of a tag: backends make tags for those who can use one, and none is like this. Only to a
 * backend of the page's own origin, since others may not allow the header.
 */
const NO_TAG = 'W/"none"';

/** How far one has looked, over pauses too: else what has changed in one of them would be taken for the same. */
export interface Seen {
  /** The tag of the last answer that was taken in; null before the first, and where there is none. */
  tag: string | null;
}

/**
 * Makes what looks for changed orders: the newest ones are read with one request, which answers 304 with nothing in it
 * while nothing has changed. Looks that are asked for while one is under way become one more after it.
 *
 * @returns what looks; it rejects as a call of the client does.
 */
export function createLook(cache: Cache, seen: Seen, signal: AbortSignal): () => Promise<void> {
  let looking: Promise<void> | null = null;
  let next: Promise<void> | null = null;

  async function lookOnce(): Promise<void> {
    if (!isAnyShown(cache) || signal.aborted) return;
    const askedAt = nextMoment();
    const { tag } = seen;
    const answer = await ask(cache, tag, signal);
    if (!answer || signal.aborted) return;
    const isChanged = tag !== null && answer.tag !== null && answer.tag !== tag;
    seen.tag = answer.tag;
    const isNews = takeSeen(cache, answer.orders, askedAt);
    // Something has changed, and it may not be among the newest.
    if (isChanged && (!isNews || isOlderShown(cache, answer.orders))) refreshOrderLists(cache);
    if (isChanged || answer.tag === null) refreshOlderOrders(cache, answer.orders);
  }

  function start(): Promise<void> {
    looking = lookOnce().finally(() => {
      looking = null;
    });
    return looking;
  }

  return () => {
    if (!looking) return start();
    next ??= looking
      .catch(() => {})
      .then(() => {
        next = null;
        return start();
      });
    return next;
  };
}

interface Answer {
  orders: Order[];
  tag: string | null;
}

/** @returns null when nothing has changed since the tag. */
async function ask({ client }: Cache, tag: string | null, signal: AbortSignal): Promise<Answer | null> {
  const query = { limit: PAGE_LIMIT_MAX };
  if (!client.open) {
    const page = await client.call('listOrders', { query, signal });
    return { orders: page.data, tag: null };
  }
  const sent = tag ?? (isSameOrigin(client.baseUrl) ? NO_TAG : null);
  const headers = { accept: 'application/json', ...(sent !== null && { 'if-none-match': sent }) };
  const response = await client.open(`/orders?limit=${query.limit}`, { headers, signal });
  if (response.status === 304) return null;
  const body = readJson(await response.text());
  if (!response.ok) throw readErrorResponse(response, body, client.now() * 1_000);
  if (!isOrderPage(body)) {
    const message = 'GET /orders answered without a list. Check that baseUrl is where the Offtake backend is mounted.';
    throw new OfftakeError({ code: 'invalid_response', message, status: response.status });
  }
  return { orders: body.data, tag: response.headers.get('etag') };
}

function isSameOrigin(baseUrl: string): boolean {
  const here = globalThis.location?.href;
  return here !== undefined && new URL(baseUrl, here).origin === new URL(here).origin;
}

function isOrderPage(body: unknown): body is { data: Order[] } {
  return isRecord(body) && body['object'] === 'list' && Array.isArray(body['data']);
}

/** Whether a component on the page shows orders at all. */
function isAnyShown({ client, queryClient }: Cache): boolean {
  const type = 'active';
  const lists = queryClient.getQueryCache().findAll({ queryKey: queryKeys.orderLists(client), type });
  return lists.length > 0 || findShownOrders({ client, queryClient }).length > 0;
}

/** Whether a list on the page goes further back than what was just read. */
function isOlderShown(cache: Cache, orders: readonly Order[]): boolean {
  const seen = new Set(orders.map(({ id }) => id));
  return findOrderLists(cache).some(
    ({ query, list }) => query.isActive() && list.pages.some(({ data }) => data.some(({ id }) => !seen.has(id))),
  );
}

/** Orders on the page that are not among those which were just read. */
function refreshOlderOrders(cache: Cache, orders: readonly Order[]): void {
  const seen = new Set<unknown>(orders.map(({ id }) => id));
  for (const { queryKey } of findShownOrders(cache)) {
    if (!seen.has(queryKey.at(-1))) void cache.queryClient.invalidateQueries({ queryKey, exact: true });
  }
}

function findShownOrders({ client, queryClient }: Cache) {
  return queryClient.getQueryCache().findAll({ queryKey: queryKeys.ordersById(client), type: 'active' });
}
