/** Kept beside the requests, since whatever is in their headers anyone can send. */
const addresses = new WeakMap<Request, string>();

/**
 * The network address of whoever is connected, for the option `clientAddress` of `createOfftakeHandler`. Behind a proxy
 * that is the proxy's own: read the header that it sets instead.
 *
 * @returns null for a request that did not come through `toNodeHandler`.
 */
export function socketAddress(request: Request): string | null {
  return addresses.get(request) ?? null;
}

/** Remembers the address that a request came from. */
export function rememberSocketAddress(request: Request, address: string | undefined): void {
  if (address !== undefined) addresses.set(request, address);
}
