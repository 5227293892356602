import type { Order, Product } from '@offtake/contract';
import { replaceEqualDeep } from '@tanstack/react-query';
import { compareProgress } from '../compareProgress.js';
import { isRecord } from '../isRecord.js';
import {
  findOrder,
  findOrders,
  findOrderLists,
  refreshOrder,
  replaceData,
  takeOrders,
  type Cache,
} from '../orderCache.js';
import { nextMoment, readOf } from '../orderReads.js';
import { queryKeys } from '../queryKeys.js';
import { firstOrderIndex, nextPageParam, type OrdersPages } from '../ordersPages.js';
import type { StreamMessage } from './readEventStream.js';

/**
 * Puts what a stream has told into the cache.
 *
 * @returns false when it is not understood, so that one has to look for oneself.
 */
export function takeMessage(cache: Cache, { event, data }: StreamMessage): boolean {
  if (event === 'product.updated') return isObject<Product>(data, 'climate.product') && takeProduct(cache, data);
  // What a newer backend tells beside these is not about what is shown.
  if (event !== 'order.created' && event !== 'order.updated') return true;
  if (!isObject<Order>(data, 'climate.order')) return false;
  takeTold(cache, data);
  return true;
}

/**
 * Puts orders that were looked for into the cache, and has the lists read again to which one of them is new, or in
 * which it has no place any more.
 *
 * @returns whether any of it was news.
 */
export function takeSeen(cache: Cache, orders: readonly Order[], askedAt: number): boolean {
  const before = findOrders(cache, new Set(orders.map(({ id }) => id)));
  const taken = takeOrders(cache, orders, askedAt);
  const isMoved = refreshListsOf(cache, taken);
  return isMoved || taken.some((order) => before.get(order.id) !== order);
}

/**
 * What was told may have been read just before a change of our own was answered. Where nothing else tells which of the
 * two is newer, the order is read once more.
 */
function takeTold(cache: Cache, order: Order): void {
  const known = findOrder(cache, order.id);
  const read = known && readOf(known);
  if (read?.isAnswer && compareProgress(order, read.order) === 0) {
    if (replaceEqualDeep(read.order, order) !== read.order) refreshOrder(cache, order.id);
    return;
  }
  takeSeen(cache, [order], nextMoment());
  const { client, queryClient } = cache;
  if (known?.status !== order.status) void queryClient.invalidateQueries({ queryKey: queryKeys.balance(client) });
}

function refreshListsOf(cache: Cache, orders: readonly Order[]): boolean {
  const stale = findOrderLists(cache).filter(({ query, list }) =>
    orders.some((order) => isMissing(list, query.queryKey.at(-1), order)),
  );
  for (const { query } of stale) {
    void cache.queryClient.invalidateQueries({ queryKey: query.queryKey, exact: true });
  }
  return stale.length > 0;
}

/** Whether an order belongs into the part of a list that has been read, or no more, and the list does not know it. */
function isMissing(list: OrdersPages, filter: unknown, order: Order): boolean {
  const statuses = isRecord(filter) && Array.isArray(filter['status']) ? filter['status'] : [];
  const belongs = statuses.length === 0 || statuses.includes(order.status);
  const isThere = list.pages.some(({ data }) => data.some(({ id }) => id === order.id));
  if (isThere || !belongs) return isThere && !belongs;
  const newest = list.pages[0]?.data[0];
  // Newer ones than those that are held stand on pages that are not.
  if (newest && order.created > newest.created && firstOrderIndex(list) > 0) return false;
  const last = list.pages.at(-1);
  const oldest = last?.data.at(-1);
  return !last || !oldest || order.created >= oldest.created || nextPageParam(last, list) === null;
}

function takeProduct(cache: Cache, product: Product): boolean {
  const { client, queryClient } = cache;
  replaceData(cache, queryKeys.product(client, product.id), product);
  const products: unknown = queryClient.getQueryData(queryKeys.products(client));
  if (!Array.isArray(products)) return true;
  const isKnown = products.some((each) => isObject<Product>(each, 'climate.product') && each.id === product.id);
  if (isKnown) replaceData(cache, queryKeys.products(client), replaceProduct(products, product));
  else void queryClient.invalidateQueries({ queryKey: queryKeys.products(client) });
  return true;
}

function replaceProduct(products: readonly unknown[], product: Product): unknown[] {
  return products.map((each) => (isRecord(each) && each['id'] === product.id ? product : each));
}

/** The backend is trusted to keep the contract, once it is plain that it is one that speaks. */
function isObject<TObject extends Order | Product>(data: unknown, kind: TObject['object']): data is TObject {
  return isRecord(data) && data['object'] === kind && typeof data['id'] === 'string';
}
