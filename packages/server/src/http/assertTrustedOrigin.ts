import { HttpProblem } from '../HttpProblem.js';

/**
 * Refuses writes that another site's page makes in a signed-in visitor's browser.
 *
 * Browsers say where a request comes from in `Sec-Fetch-Site`, older ones in `Origin`; what sends neither is no browser
 * and carries no visitor's cookies by itself.
 *
 * @see https://pkg.go.dev/net/http#CrossOriginProtection the same rule in Go's standard library
 * @throws {HttpProblem} `origin_not_allowed`
 */
export function assertTrustedOrigin(request: Request, trustedOrigins: ReadonlySet<string>): void {
  const origin = request.headers.get('origin');
  if (origin !== null && trustedOrigins.has(origin)) return;
  const site = request.headers.get('sec-fetch-site');
  if (site === 'same-origin' || site === 'none') return;
  if (site === null && (origin === null || isOwnOrigin(origin, request))) return;
  throw new HttpProblem('origin_not_allowed');
}

/** By host alone: behind a proxy that ends TLS the handler sees http where the browser sees https. */
function isOwnOrigin(origin: string, request: Request): boolean {
  if (!URL.canParse(origin)) return false;
  const ownHost = request.headers.get('host') ?? new URL(request.url).host;
  return new URL(origin).host === ownHost;
}
