import type { EndpointName } from '@offtake/contract';
import { cancelOrder } from './cancelOrder.js';
import { createOrder } from './createOrder.js';
import { getBalance } from './getBalance.js';
import { getConfig } from './getConfig.js';
import { getOrder } from './getOrder.js';
import { getProduct } from './getProduct.js';
import { getSupplier } from './getSupplier.js';
import { listOrders } from './listOrders.js';
import { listProducts } from './listProducts.js';
import { listSuppliers } from './listSuppliers.js';
import type { Route } from './Route.js';
import { updateOrder } from './updateOrder.js';

/** The route of every endpoint in the contract; one that is missing does not compile. */
export const routes: { readonly [TName in EndpointName]: Route<TName> } = {
  getConfig,
  listProducts,
  getProduct,
  listSuppliers,
  getSupplier,
  listOrders,
  createOrder,
  getOrder,
  updateOrder,
  cancelOrder,
  getBalance,
};
