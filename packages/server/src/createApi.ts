import { ENDPOINTS, type Endpoint, type EndpointName, type EndpointOutput } from '@offtake/contract';
import type { Caller } from './Authorize.js';
import { IN_PROCESS_ORIGIN } from './http/inProcessOrigin.js';
import { HttpProblem } from './HttpProblem.js';
import { toHttpProblem } from './problemResponse.js';
import { assertPermitted } from './routes/authorizeCall.js';
import { loadRoute } from './routes/loadRoute.js';
import type { ServerContext } from './ServerContext.js';

/** One call without HTTP. */
export interface ApiCall {
  /**
   * Who is calling. `authorize` is not asked: whoever holds the handler decides. Its permissions and limits hold.
   */
  caller: Caller;
  /** The `{id}` of the path. */
  id?: string | undefined;
  /** As in the address, so all texts: `{ limit: '20' }`. */
  query?: Record<string, string> | undefined;
  body?: unknown;
  /** Required by `createOrder`. */
  idempotencyKey?: string | undefined;
}

/**
 * The operations of the contract, in process: `await handler.api.listOrders({ caller: { owner } })`.
 *
 * Each rejects with `HttpProblem`, with the codes of the contract.
 */
export type OfftakeApi = {
  readonly [TName in EndpointName]: (call: ApiCall) => Promise<EndpointOutput<TName>>;
};

/** Makes the operations for one handler. */
export function createApi(context: ServerContext): OfftakeApi {
  const operation =
    <TName extends EndpointName>(name: TName) =>
    (call: ApiCall): Promise<EndpointOutput<TName>> =>
      callRoute(context, name, call);
  return {
    getConfig: operation('getConfig'),
    listProducts: operation('listProducts'),
    getProduct: operation('getProduct'),
    listSuppliers: operation('listSuppliers'),
    getSupplier: operation('getSupplier'),
    listOrders: operation('listOrders'),
    createOrder: operation('createOrder'),
    getOrder: operation('getOrder'),
    updateOrder: operation('updateOrder'),
    cancelOrder: operation('cancelOrder'),
    getBalance: operation('getBalance'),
  };
}

async function callRoute<TName extends EndpointName>(
  context: ServerContext,
  name: TName,
  call: ApiCall,
): Promise<EndpointOutput<TName>> {
  const endpoint: Endpoint = ENDPOINTS[name];
  const { caller, id = '', query = {}, body, idempotencyKey } = call;
  if (endpoint.action) assertPermitted(caller, endpoint.action);
  const headers = new Headers(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey });
  // Routes only look at the request to ask who is calling, which is known here.
  const known: ServerContext = { ...context, authorize: () => caller };
  const request = new Request(`${IN_PROCESS_ORIGIN}${endpoint.path.replace('{id}', encodeURIComponent(id))}`);
  try {
    const kind = endpoint.method === 'POST' ? 'write' : 'read';
    return await context.lifecycle.run(kind, async () => {
      const route = await loadRoute(name);
      return route(known, { request, caller, id, query: new URLSearchParams(query), headers, body });
    });
  } catch (error) {
    throw error instanceof HttpProblem ? error : toHttpProblem(error);
  }
}
