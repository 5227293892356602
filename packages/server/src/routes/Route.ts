import type { EndpointName, EndpointOutput } from '@offtake/contract';
import type { Caller } from '../Authorize.js';
import type { ServerContext } from '../ServerContext.js';

/** What a route gets: the caller is authorised for the endpoint's action, nothing else is checked yet. */
export interface RouteCall {
  request: Request;
  caller: Caller;
  /** What stands in the place of `{id}`; empty for paths without. */
  id: string;
  query: URLSearchParams;
  headers: Headers;
  /** The parsed JSON; undefined for endpoints without a body. */
  body: unknown;
}

/** One endpoint: reads its input by the contract's schema, acts, and returns the output. Failures are thrown. */
export type Route<TName extends EndpointName> = (
  context: ServerContext,
  call: RouteCall,
) => Promise<EndpointOutput<TName>>;
