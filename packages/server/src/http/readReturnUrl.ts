import { invalidField } from '../HttpProblem.js';

/** Reads where Checkout sends the buyer back to. @throws {HttpProblem} `invalid_request` */
export function readReturnUrl(
  text: string,
  { request, trustedOrigins }: { request: Request; trustedOrigins: ReadonlySet<string> },
): string {
  const own = new URL(request.url).origin;
  if (/[\\\s]/.test(text) || !URL.canParse(text, own)) throw invalidField('/payment/return_url', 'invalid');
  const url = new URL(text, own);
  if (url.origin !== own && !trustedOrigins.has(url.origin)) throw invalidField('/payment/return_url', 'invalid');
  return url.href;
}
