import { COMMON_CODES, ENDPOINTS, type Endpoint } from '@offtake/contract';

/**
 * The code with which an endpoint answers though the contract's table does not have it there; null when that is none.
 *
 * @param path below the base, without the query: `/orders/ord_1`.
 */
export function findUndocumentedCode(request: { method: string; path: string }, body: unknown): string | null {
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : null;
  const endpoint = Object.values<Endpoint>(ENDPOINTS).find(({ method, path }) => {
    const pattern = new RegExp(`^${path.replace('{id}', '[^/]+')}/?$`);
    return method === request.method && pattern.test(request.path);
  });
  if (typeof code !== 'string' || !endpoint) return null;
  return [...COMMON_CODES, ...endpoint.codes].some((known) => known === code) ? null : code;
}
