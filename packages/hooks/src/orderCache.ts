import type { Order, Page } from '@offtake/contract';
import type { InfiniteData } from '@tanstack/react-query';
import type { Offtake } from './offtakeContext.js';
import { queryKeys } from './queryKeys.js';

type OrderPages = InfiniteData<Page<Order>, string | null>;

/** Puts an order that the backend has just answered with wherever it is cached. */
export function putOrder({ client, queryClient }: Offtake, order: Order): void {
  queryClient.setQueryData(queryKeys.order(client, order.id), order);
  queryClient.setQueriesData<OrderPages>(
    { queryKey: queryKeys.orderLists(client) },
    (list) => list && replaceOrder(list, order),
  );
}

/** Has lists, products and balance read again after something was bought or canceled; nobody waits for it. */
export function refreshAfterPurchase({ client, queryClient }: Offtake): void {
  for (const queryKey of [queryKeys.orderLists(client), queryKeys.products(client), queryKeys.balance(client)]) {
    void queryClient.invalidateQueries({ queryKey });
  }
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
