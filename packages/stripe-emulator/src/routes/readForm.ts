import { decodeForm, type FormMap } from '../wire/decodeForm.js';
import { readText } from '../wire/readText.js';
import { StripeProblem } from '../wire/StripeProblem.js';

/** Reads a request's parameters: the query, and the body of a POST. @throws StripeProblem if it is no form. */
export async function readForm(request: Request): Promise<FormMap> {
  const { search } = new URL(request.url);
  if (request.method !== 'POST') return decodeForm(search);
  const body = await readText(request);
  if (body !== '') assertFormBody(request.headers.get('content-type'));
  return decodeForm(search, body);
}

function assertFormBody(contentType: string | null): void {
  if (contentType === null || /^application\/x-www-form-urlencoded\b/i.test(contentType)) return;
  throw new StripeProblem(
    'Invalid request (check that your POST content type is application/x-www-form-urlencoded). If you have any questions, we can help at https://support.stripe.com/.',
  );
}
