import type { EndpointName } from '@offtake/contract';
import { loadOnce } from '../loadOnce.js';
import { listOrders } from './listOrders.js';
import type { Route } from './Route.js';

/**
 * The route of every endpoint in the contract; one that is missing does not compile. Each is loaded before its first
 * call, with all that it needs: what has begun never waits for a file. Lists of orders are read most, and are there at
 * once.
 */
const ROUTES: { readonly [TName in EndpointName]: () => Promise<Route<TName>> } = {
  getConfig: loadOnce(async () => (await import('./getConfig.js')).getConfig),
  listProducts: loadOnce(async () => (await import('./listProducts.js')).listProducts),
  getProduct: loadOnce(async () => (await import('./getProduct.js')).getProduct),
  listSuppliers: loadOnce(async () => (await import('./listSuppliers.js')).listSuppliers),
  getSupplier: loadOnce(async () => (await import('./getSupplier.js')).getSupplier),
  listOrders: async () => listOrders,
  createOrder: loadOnce(async () => (await import('./createOrder.js')).createOrder),
  getOrder: loadOnce(async () => (await import('./getOrder.js')).getOrder),
  updateOrder: loadOnce(async () => (await import('./updateOrder.js')).updateOrder),
  cancelOrder: loadOnce(async () => (await import('./cancelOrder.js')).cancelOrder),
  getBalance: loadOnce(async () => (await import('./getBalance.js')).getBalance),
};

/** Loads the route of an endpoint. */
export function loadRoute<TName extends EndpointName>(name: TName): Promise<Route<TName>> {
  return ROUTES[name]();
}
