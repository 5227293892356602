import { createStripeEmulator, type StripeEmulator } from '@offtake/stripe-emulator';
import { isRecord } from '../conformance/json.js';

/** A backend at relay level in this process: what the examples in docs/backends do, without HTTP. */
export function startRelay(): { emulator: StripeEmulator; baseUrl: string; fetch: typeof globalThis.fetch } {
  let now = START_UNIX_SECONDS;
  const emulator = createStripeEmulator({ now: () => (now += 1) });
  const fetch: typeof globalThis.fetch = async (input, init) => relay(emulator, new Request(input, init));
  return { emulator, baseUrl: 'http://relay.test', fetch };
}

const START_UNIX_SECONDS = 1_793_606_400;

async function relay(emulator: StripeEmulator, request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  if (!/^\/(?:products|orders)(?:\/[\w-]+)?(?:\/cancel)?$/.test(pathname))
    return refuse(404, 'There is no such thing.');
  const url = `https://api.stripe.com/v1/climate${pathname}`;
  const headers = new Headers({ authorization: 'Bearer sk_test_relay' });
  if (request.method === 'GET') return emulator.fetch(url + search, { headers });
  headers.set('idempotency-key', request.headers.get('idempotency-key') ?? crypto.randomUUID());
  const body = readForm(await request.text());
  return body ? emulator.fetch(url, { method: 'POST', headers, body }) : refuse(400, 'The body is no JSON object.');
}

const FIELDS = ['product', 'metric_tons', 'amount', 'currency'];

function readForm(text: string): URLSearchParams | null {
  try {
    const json: unknown = JSON.parse(text);
    if (!isRecord(json)) return null;
    const form = new URLSearchParams(
      FIELDS.filter((name) => json[name] != null).map((name) => [name, String(json[name])]),
    );
    if (isRecord(json['beneficiary'])) form.set('beneficiary[public_name]', String(json['beneficiary']['public_name']));
    return form;
  } catch {
    return null;
  }
}

function refuse(status: number, message: string): Response {
  return Response.json({ error: { type: 'invalid_request_error', message } }, { status });
}
