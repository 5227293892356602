/** Where an endpoint is, and what it answers with. */
export interface EndpointRoute {
  method: 'GET' | 'POST';
  /** Relative to any base that the host chooses; `{id}` is one segment. */
  path: `/${string}`;
  /** The `object` of its answer, which tells it from a page that some proxy sent. */
  object: string;
}

/** Every route, once; apart from the schemas in `ENDPOINTS`, which no browser needs to call a backend. */
export const ENDPOINT_ROUTES = {
  getConfig: { method: 'GET', path: '/config', object: 'offtake.config' },
  listProducts: { method: 'GET', path: '/products', object: 'list' },
  getProduct: { method: 'GET', path: '/products/{id}', object: 'climate.product' },
  listSuppliers: { method: 'GET', path: '/suppliers', object: 'list' },
  getSupplier: { method: 'GET', path: '/suppliers/{id}', object: 'climate.supplier' },
  listOrders: { method: 'GET', path: '/orders', object: 'list' },
  createOrder: { method: 'POST', path: '/orders', object: 'climate.order' },
  getOrder: { method: 'GET', path: '/orders/{id}', object: 'climate.order' },
  updateOrder: { method: 'POST', path: '/orders/{id}', object: 'climate.order' },
  cancelOrder: { method: 'POST', path: '/orders/{id}/cancel', object: 'climate.order' },
  getBalance: { method: 'GET', path: '/balance', object: 'balance' },
} as const satisfies Record<string, EndpointRoute>;

/** The name of one of the contract's endpoints, such as `createOrder`. */
export type EndpointName = keyof typeof ENDPOINT_ROUTES;
