/**
 * What stands before an endpoint's path in an address.
 *
 * @param basePath where the handler is mounted; null is anywhere.
 * @returns null when the address is not this endpoint's.
 */
export function mountOf(path: `/${string}`, request: { pathname: string; basePath: string | null }): string | null {
  const { pathname, basePath } = request;
  if (!pathname.endsWith(path)) return null;
  const mount = pathname.slice(0, -path.length);
  return (basePath ?? mount) === mount ? mount : null;
}
