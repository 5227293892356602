import type { OfftakeClient } from './createOfftakeClient.js';
import type { OrdersFilter } from './ordersOptions.js';

/** The cache keys of everything that this library reads, and of cancellations, apart by backend and caller. */
export const queryKeys = {
  all: (client: OfftakeClient) => ['offtake', client.baseUrl, client.cacheScope ?? ''] as const,
  config: (client: OfftakeClient) => [...queryKeys.all(client), 'config'] as const,
  products: (client: OfftakeClient) => [...queryKeys.all(client), 'products'] as const,
  productsById: (client: OfftakeClient) => [...queryKeys.all(client), 'product'] as const,
  product: (client: OfftakeClient, id: string) => [...queryKeys.productsById(client), id] as const,
  orderLists: (client: OfftakeClient) => [...queryKeys.all(client), 'orders'] as const,
  orders: (client: OfftakeClient, filter: OrdersFilter) => [...queryKeys.orderLists(client), filter] as const,
  ordersById: (client: OfftakeClient) => [...queryKeys.all(client), 'order'] as const,
  order: (client: OfftakeClient, id: string) => [...queryKeys.ordersById(client), id] as const,
  cancelOrder: (client: OfftakeClient) => [...queryKeys.all(client), 'cancelOrder'] as const,
  balance: (client: OfftakeClient) => [...queryKeys.all(client), 'balance'] as const,
};
