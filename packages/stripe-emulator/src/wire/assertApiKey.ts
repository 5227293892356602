import { StripeProblem } from './StripeProblem.js';

/**
 * Checks the API key of a request, given by bearer or basic authentication.
 *
 * @throws StripeProblem 401 if there is none, if it is not a test key, or if it is not among `allowed`.
 */
export function assertApiKey(headers: Headers, allowed: readonly string[] | null): void {
  const key = readApiKey(headers.get('authorization'));
  if (key === '') throw unauthorized(NO_KEY);
  if (/^[sr]k_live_/.test(key))
    throw unauthorized(
      'A live mode key was sent to the Stripe emulator, which refuses it. Use any key that starts with sk_test_, and roll the live key if it may have been logged on the way.',
    );
  if (key.startsWith('pk_')) throw unauthorized(PUBLISHABLE_KEY, 'secret_key_required');
  const accepted = allowed === null ? /^[sr]k_test_\w+$/.test(key) : allowed.includes(key);
  if (!accepted) throw unauthorized(`Invalid API Key provided: ${mask(key)}`);
}

const NO_KEY =
  "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY'). See https://stripe.com/docs/api#authentication for details, or we can help at https://support.stripe.com/.";

const PUBLISHABLE_KEY =
  'This API call cannot be made with a publishable API key. Please use a secret API key. You can find a list of your API keys at https://dashboard.stripe.com/account/apikeys.';

function readApiKey(authorization: string | null): string {
  const [scheme = '', credentials = ''] = (authorization ?? '').trim().split(/\s+/, 2);
  if (scheme.toLowerCase() === 'bearer') return credentials;
  if (scheme.toLowerCase() !== 'basic') return '';
  return decodeBase64(credentials).split(':', 1)[0] ?? '';
}

function decodeBase64(text: string): string {
  try {
    return atob(text);
  } catch {
    return '';
  }
}

function mask(key: string): string {
  return `${key.slice(0, 8)}${'*'.repeat(Math.max(key.length - 12, 4))}${key.length > 12 ? key.slice(-4) : ''}`;
}

function unauthorized(message: string, code?: string): StripeProblem {
  return new StripeProblem(message, { status: 401, code, headers: { 'WWW-Authenticate': 'Basic realm="Stripe"' } });
}
