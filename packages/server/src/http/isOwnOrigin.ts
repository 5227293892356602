/**
 * Whether an origin is the one that the handler itself is served from. By host alone: behind a proxy that ends TLS the
 * handler sees http where the browser sees https.
 */
export function isOwnOrigin(origin: string, request: Request): boolean {
  if (!URL.canParse(origin)) return false;
  const ownHost = request.headers.get('host') ?? new URL(request.url).host;
  return new URL(origin).host === ownHost;
}
