import { HttpProblem } from '../HttpProblem.js';
import { isOwnOrigin } from './isOwnOrigin.js';

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
  throw new HttpProblem('origin_not_allowed', { detail: DETAIL, cause: explain(origin) });
}

/** For whoever builds the page: it names the option, and no origin that is allowed. */
const DETAIL =
  'Requests from this origin are not accepted. If the page is yours, add its origin to trustedOrigins on the server.';

/** For the operator, in the log. */
function explain(origin: string | null): string {
  const page =
    origin === null || origin === 'null' ? 'A page that hides its origin' : `A page of ${origin.slice(0, 300)}`;
  return (
    `${page} tried to write. Nothing was done, since another site's page could act for a visitor who is signed in here. ` +
    'If the page is yours, add its origin to the option trustedOrigins of createOfftakeHandler; behind a proxy, see that it ' +
    'passes the Host header on.'
  );
}
