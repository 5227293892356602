import { HttpProblem, invalidField } from '../HttpProblem.js';
import { IN_PROCESS_ORIGIN } from './inProcessOrigin.js';
import { isLoopbackHost } from './isLoopbackHost.js';
import { isOwnOrigin } from './isOwnOrigin.js';

/** Where a return address may lead. */
export interface ReturnUrlOptions {
  /** The request that it came in. */
  request: Request;
  trustedOrigins: ReadonlySet<string>;
}

/**
 * Reads the address that a buyer is sent back to from a hosted page, so that nobody can be sent elsewhere by a link of
 * ours. A path counts from the origin that the browser is on; an absolute address must be on that origin or a trusted
 * one. In process there is no browser, and only a trusted one will do.
 *
 * @returns an absolute address.
 * @throws {HttpProblem} `invalid_request` at `/payment/return_url`
 */
export function readReturnUrl(text: string, { request, trustedOrigins }: ReturnUrlOptions): string {
  const base = browserOrigin(request, trustedOrigins);
  if (!isPlain(text) || !URL.canParse(text, base)) throw refuse();
  const url = new URL(text, base);
  const isAllowed = (url.origin === base && base !== IN_PROCESS_ORIGIN) || trustedOrigins.has(url.origin);
  if (!isAllowed || !isSafe(url) || !isReadAsWritten(text, url)) throw refuse();
  return url.href;
}

/** Where the browser is: where it says, if that may be believed, else where the request was sent. */
function browserOrigin(request: Request, trustedOrigins: ReadonlySet<string>): string {
  const origin = request.headers.get('origin');
  if (origin !== null && (trustedOrigins.has(origin) || isOwnOrigin(origin, request))) return new URL(origin).origin;
  // Behind a proxy that ends TLS the handler sees http where the browser sees https.
  const own = new URL(request.url);
  if (!isLoopbackHost(own.hostname)) own.protocol = 'https:';
  return own.origin;
}

/** Visible ASCII without backslashes: parsers drop or turn the rest, each in its own way. */
function isPlain(text: string): boolean {
  return /^[\x21-\x5b\x5d-\x7e]+$/.test(text) && !/%(?:0[0-9a-f]|1[0-9a-f]|5c|7f)/i.test(text);
}

function isSafe({ protocol, hostname, username, password, pathname }: URL): boolean {
  if (username !== '' || password !== '' || pathname.startsWith('//')) return false;
  return protocol === 'https:' || (protocol === 'http:' && isLoopbackHost(hostname));
}

/** Only a path, a query or a fragment, or an address that is written out: no `//host` and no `https:host`. */
function isReadAsWritten(text: string, url: URL): boolean {
  if (text.startsWith('/')) return !text.startsWith('//');
  if (/^[?#]/.test(text)) return true;
  return text.toLowerCase().startsWith(`${url.protocol}//`) && !text.slice(url.protocol.length + 2).startsWith('/');
}

function refuse(): HttpProblem {
  return invalidField(
    '/payment/return_url',
    'invalid',
    'This must be a path that begins with one slash, or an https address on the origin of this page or on one of the ' +
      'trustedOrigins of the server.',
  );
}
