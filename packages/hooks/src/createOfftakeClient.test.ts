import { createOrderFixture, createProductFixture } from '@offtake/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createOfftakeClient, type OfftakeClientOptions } from './createOfftakeClient.js';
import { OfftakeError } from './OfftakeError.js';

const NOW_MS = Date.UTC(2026, 10, 23, 12);

/** A client whose backend answers with what `respond` makes, and the requests that it made. */
function createClient(
  respond: (request: Request) => Response | Promise<Response>,
  options: Partial<OfftakeClientOptions> = {},
) {
  const requests: Request[] = [];
  const client = createOfftakeClient({
    baseUrl: 'http://host.test/api/offtake/',
    fetch: async (input, init) => {
      const request = new Request(input, init);
      requests.push(request);
      return respond(request);
    },
    now: () => NOW_MS,
    ...options,
  });
  return { client, requests };
}

/** What a call that must fail rejects with. */
function settle(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.unreachable('The call was answered.'),
    (error: unknown) => error,
  );
}

const order = () => Response.json(createOrderFixture());

describe('the request', () => {
  it('goes to the endpoint’s path below the base, with its query', async () => {
    const { client, requests } = createClient(() => Response.json({ object: 'list', has_more: false, data: [] }));
    await client.call('listOrders', { query: { limit: 5, starting_after: undefined, status: 'open,confirmed' } });
    expect(requests[0]?.url).toBe('http://host.test/api/offtake/orders?limit=5&status=open%2Cconfirmed');
    expect(requests[0]?.method).toBe('GET');
    expect(requests[0]?.headers.get('content-type')).toBeNull();
    expect(requests[0]?.headers.get('accept')).toBe('application/json');
    expect(requests[0]?.credentials).toBe('same-origin');
  });

  it('keeps an id within its segment of the path', async () => {
    const { client, requests } = createClient(order);
    await client.call('getOrder', { id: '../a b/$&?x#y' });
    expect(requests[0]?.url).toBe('http://host.test/api/offtake/orders/..%2Fa%20b%2F%24%26%3Fx%23y');
  });

  it.each([undefined, '', '.', '..'])('refuses the id %j, which would be another path', async (id) => {
    const { client, requests } = createClient(order);
    await expect(client.call('cancelOrder', { id })).rejects.toThrow(TypeError);
    expect(requests).toEqual([]);
  });

  it('sends the body as JSON, and the idempotency key', async () => {
    const { client, requests } = createClient(order);
    await client.call('createOrder', { body: { product: 'climsku_1', amount: 100 }, idempotencyKey: 'key_1' });
    expect(requests[0]?.headers.get('content-type')).toBe('application/json');
    expect(requests[0]?.headers.get('idempotency-key')).toBe('key_1');
    expect(await requests[0]?.text()).toBe('{"product":"climsku_1","amount":100}');
  });

  it('sends an empty object where there is no body to send', async () => {
    const { client, requests } = createClient(order);
    await client.call('cancelOrder', { id: 'ord_1' });
    expect(await requests[0]?.text()).toBe('{}');
  });

  it('takes its headers anew each time', async () => {
    let token = 1;
    const { client, requests } = createClient(order, { headers: async () => ({ authorization: `Bearer ${token++}` }) });
    await client.call('getOrder', { id: 'ord_1' });
    await client.call('getOrder', { id: 'ord_1' });
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer 1', 'Bearer 2']);
  });

  it.each([
    ['throws', () => Promise.reject(new Error('no session'))],
    ['are none', () => ({ 'bad header': 'x' })],
  ])('is not sent when the headers %s', async (_what, headers) => {
    const { client, requests } = createClient(order, { headers });
    const error = await client.call('createOrder', {}).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(OfftakeError);
    expect(error).toMatchObject({ code: 'unauthenticated', status: null, isOutcomeUnknown: false });
    expect(requests).toEqual([]);
  });
});

describe('an answer that never comes', () => {
  const hang = (request: Request) =>
    new Promise<Response>((_resolve, reject) => {
      request.signal.addEventListener('abort', () => reject(request.signal.reason));
    });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('is a network error, of unknown outcome, after the timeout', async () => {
    vi.useFakeTimers();
    const { client } = createClient(hang);
    const failure = settle(client.call('createOrder'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await failure).toMatchObject({
      code: 'network_error',
      status: null,
      retryable: true,
      isOutcomeUnknown: true,
      cause: { name: 'TimeoutError' },
    });
  });

  it('is one even when fetch does not heed its signal, or the body stops half way', async () => {
    vi.useFakeTimers();
    const respond = [() => new Promise<Response>(() => {}), () => new Response(new ReadableStream())];
    for (const each of respond) {
      const { client } = createClient(each, { timeoutMs: 5_000 });
      const failure = settle(client.call('getConfig'));
      await vi.advanceTimersByTimeAsync(5_000);
      expect(await failure).toMatchObject({ code: 'network_error' });
    }
  });

  it('is told from headers that are never made: then nothing was sent', async () => {
    vi.useFakeTimers();
    const headers = () => new Promise<HeadersInit>(() => {});
    const { client, requests } = createClient(order, { headers, timeoutMs: 5_000 });
    const failures = [settle(client.call('createOrder')), settle(client.open?.('/events') ?? Promise.resolve())];
    await vi.advanceTimersByTimeAsync(5_000);
    for (const failure of failures) {
      expect(await failure).toMatchObject({ code: 'unauthenticated', status: null, isOutcomeUnknown: false });
    }
    const controller = new AbortController();
    const aborted = settle(client.call('getConfig', { signal: controller.signal }));
    controller.abort('left the page');
    expect(await aborted).toBe('left the page');
    expect(requests).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends what is opened, but for a stream that has begun', async () => {
    vi.useFakeTimers();
    const accept = 'text/event-stream';
    const stalled = (status: number) => () => new Response(new ReadableStream(), { status });
    const open = (status: number, headers = {}) =>
      createClient(stalled(status), { timeoutMs: 5_000 }).client.open?.('/events', { headers }) ?? Promise.resolve();
    const failures = [settle(open(200)), settle(open(503, { accept }))];
    const stream = open(200, { accept });
    await vi.advanceTimersByTimeAsync(5_000);
    for (const failure of failures) expect(await failure).toMatchObject({ code: 'network_error' });
    expect(await stream).toMatchObject({ status: 200, bodyUsed: false });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves no timer behind', async () => {
    vi.useFakeTimers();
    await createClient(order).client.call('getOrder', { id: 'ord_1' });
    await settle(createClient(() => Promise.reject(new TypeError())).client.call('getConfig'));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('waits for ever where it is told to', async () => {
    vi.useFakeTimers();
    const { client } = createClient(order, { timeoutMs: Number.POSITIVE_INFINITY });
    const call = client.call('getOrder', { id: 'ord_1' });
    expect(vi.getTimerCount()).toBe(0);
    await call;
  });

  it('rejects with the signal’s own reason when it is aborted, before or on the way', async () => {
    const { client } = createClient(hang);
    const reason = new Error('left the page');
    await expect(client.call('getConfig', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const controller = new AbortController();
    const failure = settle(client.call('getConfig', { signal: controller.signal }));
    controller.abort(reason);
    expect(await failure).toBe(reason);
  });

  it('is a network error when there is no network', async () => {
    const cause = new TypeError('Failed to fetch');
    const { client } = createClient(() => Promise.reject(cause));
    await expect(client.call('getConfig')).rejects.toMatchObject({ code: 'network_error', cause });
  });
});

describe('the answer', () => {
  it('is given back as it is, unknown fields and all', async () => {
    const product = { ...createProductFixture(), brand_new: 1 };
    const { client } = createClient(() => Response.json(product));
    expect(await client.call('getProduct', { id: product.id })).toEqual(product);
  });

  it.each(['<!doctype html>', '', 'null', '"text"', '[]', '{}', '{"object":"list","data":[]}'])(
    'is no answer of the contract’s when it is %j',
    async (text) => {
      const { client } = createClient(() => new Response(text, { status: 200 }));
      const error = await client.call('createOrder').catch((caught: unknown) => caught);
      expect(error).toMatchObject({ code: 'invalid_response', status: 200, isOutcomeUnknown: true, retryable: false });
      expect(String(error)).toContain('POST /orders');
    },
  );

  it('is an error of the contract’s when it is one', async () => {
    const { client } = createClient(() => Response.json({ code: 'not_found' }, { status: 404 }));
    await expect(client.call('getOrder', { id: 'ord_none' })).rejects.toMatchObject({ code: 'not_found', status: 404 });
  });
});

describe('the clock', () => {
  const at = (serverMs: number, headers: Record<string, string> = {}) =>
    new Response(JSON.stringify(createOrderFixture()), {
      headers: { date: new Date(serverMs).toUTCString(), ...headers },
    });

  it.each([
    ['an hour ahead', 3_600_000, 3_600],
    ['an hour behind', -3_600_000, -3_600],
    ['about right', 1_000, 0],
  ])('follows a backend whose clock is %s', async (_what, skewMs, skewSeconds) => {
    const { client } = createClient(() => at(NOW_MS + skewMs));
    expect(client.now()).toBe(NOW_MS / 1_000);
    await client.call('getOrder', { id: 'ord_1' });
    expect(client.now()).toBe(NOW_MS / 1_000 + skewSeconds);
  });

  it('does not follow an answer out of a cache, or one without a date', async () => {
    for (const respond of [
      () => at(0, { age: '60' }),
      order,
      () => new Response('{}', { headers: { date: 'soon' } }),
    ]) {
      const { client } = createClient(respond);
      await client.call('getOrder', { id: 'ord_1' }).catch(() => {});
      expect(client.now()).toBe(NOW_MS / 1_000);
    }
  });

  it('follows a refusal too', async () => {
    const { client } = createClient(
      () => new Response('', { status: 500, headers: { date: new Date(0).toUTCString() } }),
    );
    await settle(client.call('getConfig'));
    expect(client.now()).toBe(0);
  });
});
