import type { Order, Page } from '@offtake/contract';
import type { InfiniteData } from '@tanstack/react-query';
import type { Offtake } from './offtakeContext.js';
import { queryKeys } from './queryKeys.js';

type OrderPages = InfiniteData<Page<Order>, string | null>;

/** Puts an order that the backend has just answered with wherever it is cached. A read from before that is dropped. */
export async function putOrder({ client, queryClient }: Offtake, order: Order): Promise<void> {
  await queryClient.cancelQueries({ queryKey: queryKeys.order(client, order.id), exact: true });
  queryClient.setQueryData(queryKeys.order(client, order.id), order);
  queryClient.setQueriesData<OrderPages>(
    { queryKey: queryKeys.orderLists(client) },
    (list) => list && replaceOrder(list, order),
  );
}

/** Has what a purchase changes read again, once its outcome has come or is unknown; nobody waits for it. */
export function refreshAfterPurchase(offtake: Offtake): void {
  const { client, queryClient } = offtake;
  refreshOrderLists(offtake);
  for (const queryKey of [queryKeys.products(client), queryKeys.productsById(client), queryKeys.balance(client)]) {
    void queryClient.invalidateQueries({ queryKey });
  }
}

/** Has the order lists read again; nobody waits for it. */
export function refreshOrderLists({ client, queryClient }: Offtake): void {
  void queryClient.invalidateQueries({ queryKey: queryKeys.orderLists(client) });
}

/** Has one order read again; nobody waits for it. */
export function refreshOrder({ client, queryClient }: Offtake, id: string): void {
  void queryClient.invalidateQueries({ queryKey: queryKeys.order(client, id), exact: true });
}

function replaceOrder(list: OrderPages, order: Order): OrderPages {
  return {
    ...list,
    pages: list.pages.map((page) =>
      page.data.some(({ id }) => id === order.id)
        ? { ...page, data: page.data.map((known) => (known.id === order.id ? order : known)) }
        : page,
    ),
  };
}
