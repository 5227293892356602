import type { Order } from '@offtake/contract';
import type { Query, QueryKey } from '@tanstack/react-query';
import type { Offtake } from './offtakeContext.js';
import { newestRead, nextMoment, readOf, rememberRead, type OrderRead } from './orderReads.js';
import { findPendingName } from './pendingNames.js';
import { queryKeys } from './queryKeys.js';
import type { OrdersPages } from './ordersPages.js';
import { isOrdersPages } from './shareOrders.js';

/** The part of a provider that a cache is about. */
export type Cache = Pick<Offtake, 'client' | 'queryClient'>;

/** Puts an order that the backend has just answered a write with wherever it is cached. */
export function putOrder(cache: Cache, order: Order): void {
  const [shown = order] = takeOrders(cache, [order], nextMoment(), true);
  cache.queryClient.setQueryData(queryKeys.order(cache.client, order.id), shown);
}

/**
 * Takes in what was read of some orders: whatever is cached of them becomes the newest that is known, and an answer
 * that is older than that changes nothing.
 *
 * @param askedAt the moment of asking, by `nextMoment`.
 * @param isAnswer whether it is what a write was answered with. @default false
 * @returns the newest of each, as the objects that the cache holds.
 */
export function takeOrders(cache: Cache, orders: readonly Order[], askedAt: number, isAnswer = false): Order[] {
  const ids = new Set(orders.map(({ id }) => id));
  const known = findOrders(cache, ids);
  const taken = orders.map((order) => {
    const before = known.get(order.id);
    const read: OrderRead = { order, askedAt, isAnswer };
    return show(cache, before ? newestRead(readOf(before), read) : read, before);
  });
  spreadOrders(cache, taken);
  return taken;
}

/** Shows the cached order again, with or without the name that is on its way. */
export function showOrderAgain(cache: Cache, id: string): void {
  const known = findOrders(cache, new Set([id])).get(id);
  if (known) spreadOrders(cache, [show(cache, readOf(known), known)]);
}

/** The newest cached object of an order; undefined when none is. */
export function findOrder(cache: Cache, id: string): Order | undefined {
  return findOrders(cache, new Set([id])).get(id);
}

/** Has what a purchase changes read again, once its outcome has come or is unknown; nobody waits for it. */
export function refreshAfterPurchase(cache: Cache): void {
  const { client, queryClient } = cache;
  refreshOrderLists(cache);
  for (const queryKey of [queryKeys.products(client), queryKeys.productsById(client), queryKeys.balance(client)]) {
    void queryClient.invalidateQueries({ queryKey });
  }
}

/** Has the order lists read again; nobody waits for it. */
export function refreshOrderLists({ client, queryClient }: Cache): void {
  void queryClient.invalidateQueries({ queryKey: queryKeys.orderLists(client) });
}

/** Has one order read again; nobody waits for it. */
export function refreshOrder({ client, queryClient }: Cache, id: string): void {
  void queryClient.invalidateQueries({ queryKey: queryKeys.order(client, id), exact: true });
}

/** The cached lists of orders. */
export function findOrderLists({ client, queryClient }: Cache): { query: Query; list: OrdersPages }[] {
  const queries = queryClient.getQueryCache().findAll({ queryKey: queryKeys.orderLists(client) });
  return queries.flatMap((query) => {
    const list: unknown = query.state.data;
    return isOrdersPages(list) ? [{ query, list }] : [];
  });
}

/**
 * Puts data into a query that is no answer of its own: it is as old, and as much in need of another read, as before.
 */
export function replaceData({ queryClient }: Cache, queryKey: QueryKey, data: unknown): void {
  const query = queryClient.getQueryCache().find({ queryKey, exact: true });
  if (!query) return;
  const { dataUpdatedAt, isInvalidated } = query.state;
  queryClient.setQueryData(queryKey, data, { updatedAt: dataUpdatedAt });
  if (isInvalidated) query.invalidate();
}

/** The newest cached objects of some orders, by id; those that are not cached are not among them. */
export function findOrders(cache: Cache, ids: ReadonlySet<string>): Map<string, Order> {
  const known = new Map<string, Order>();
  const consider = (order: Order | undefined) => {
    if (!order || !ids.has(order.id)) return;
    const other = known.get(order.id);
    if (!other || isNewer(order, other)) known.set(order.id, order);
  };
  for (const { list } of findOrderLists(cache)) {
    for (const { data } of list.pages) for (const order of data) consider(order);
  }
  for (const id of ids) consider(cache.queryClient.getQueryData(queryKeys.order(cache.client, id)));
  return known;
}

function isNewer(order: Order, other: Order): boolean {
  return order !== other && newestRead(readOf(other), readOf(order)).order !== readOf(other).order;
}

/** The object of the cache for what was read: the one before, when there is nothing new to show. */
function show(cache: Cache, read: OrderRead, before: Order | undefined): Order {
  const pending = findPendingName(cache, read.order);
  if (!pending) return rememberRead(read.order, read);
  const { beneficiary } = pending;
  const isShown = before && readOf(before).order === read.order && before.beneficiary === beneficiary;
  return rememberRead(isShown ? before : { ...read.order, beneficiary }, read);
}

function spreadOrders(cache: Cache, orders: readonly Order[]): void {
  const byId = new Map(orders.map((order) => [order.id, order]));
  for (const { query, list } of findOrderLists(cache)) {
    const replaced = replaceOrders(list, byId);
    if (replaced !== list) replaceData(cache, query.queryKey, replaced);
  }
  for (const order of orders) {
    const queryKey = queryKeys.order(cache.client, order.id);
    const known = cache.queryClient.getQueryData(queryKey);
    if (known !== undefined && known !== order) replaceData(cache, queryKey, order);
  }
}

function replaceOrders(list: OrdersPages, byId: ReadonlyMap<string, Order>): OrdersPages {
  let isChanged = false;
  const pages = list.pages.map((page) => {
    if (!page.data.some((known) => (byId.get(known.id) ?? known) !== known)) return page;
    isChanged = true;
    return { ...page, data: page.data.map((known) => byId.get(known.id) ?? known) };
  });
  return isChanged ? { ...list, pages } : list;
}
