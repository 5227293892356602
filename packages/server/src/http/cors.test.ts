import { ENDPOINTS, type Endpoint } from '@offtake/contract';
import { describe, expect, it } from 'vitest';
import { startServer } from '../testSupport/startServer.js';

const TRUSTED = 'https://app.test';
const ENDPOINT_LIST = Object.entries<Endpoint>(ENDPOINTS);

function preflight(path: string, headers: Record<string, string>, trustedOrigins = [TRUSTED]) {
  const { handler } = startServer({ handler: { trustedOrigins } });
  return handler.fetch(new Request(`http://shop.test/api/offtake${path}`, { method: 'OPTIONS', headers }));
}

function corsHeadersOf({ headers }: { headers: Headers }): string[] {
  return [...headers.keys()].filter((name) => name.startsWith('access-control-'));
}

describe('CORS', () => {
  it.each(ENDPOINT_LIST)('lets a page of a trusted origin ask before it calls %s', async (_name, { path, method }) => {
    const answer = await preflight(path.replace('{id}', 'ord_1'), {
      origin: TRUSTED,
      'access-control-request-method': method,
      'access-control-request-headers': 'content-type,idempotency-key,x-session',
    });
    expect(answer.status).toBe(204);
    expect(await answer.text()).toBe('');
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-origin': TRUSTED,
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers':
        'authorization, content-type, idempotency-key, if-none-match, last-event-id, x-session',
      'cache-control': 'no-store, private',
      vary: 'origin',
    });
  });

  it.each([
    ['any origin when none is trusted', { origin: TRUSTED }, []],
    ['an origin that is not on the list', { origin: 'https://evil.test' }, [TRUSTED]],
    ['an origin that only begins like one', { origin: `${TRUSTED}.evil.test` }, [TRUSTED]],
    ['another port of one', { origin: `${TRUSTED}:8443` }, [TRUSTED]],
    ['one without TLS', { origin: 'http://app.test' }, [TRUSTED]],
    ['a sandboxed frame', { origin: 'null' }, [TRUSTED]],
    ['no origin', {}, [TRUSTED]],
  ])('is off for %s', async (_name, headers, trustedOrigins) => {
    const answer = await preflight('/orders', { ...headers, 'access-control-request-method': 'POST' }, trustedOrigins);
    expect(answer.status).toBe(405);
    expect(corsHeadersOf(answer)).toEqual([]);
    const server = startServer({ handler: { trustedOrigins } });
    expect(corsHeadersOf(await server.get('/products', { headers }))).toEqual([]);
  });

  it('lets a page of a trusted origin read every answer, errors included', async () => {
    const { get, post, order } = startServer({ handler: { trustedOrigins: [TRUSTED] } });
    const headers = { origin: TRUSTED, 'sec-fetch-site': 'cross-site' };
    const answers = [
      await get('/products', { headers }),
      await order({}, { headers }),
      await get('/none', { headers }),
      await post('/orders', 'x', { headers }),
      await get('/openapi.json', { headers }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 400, 200]);
    for (const answer of answers) {
      expect(answer.headers.get('access-control-allow-origin')).toBe(TRUSTED);
      expect(answer.headers.get('access-control-allow-credentials')).toBe('true');
      expect(answer.headers.get('access-control-expose-headers')).toBe('date, etag, request-id, retry-after');
    }
  });

  it('says on every answer that it depends on the origin, whoever asks', async () => {
    const { get, post } = startServer();
    const answers = [await get('/products'), await get('/none'), await post('/orders')];
    for (const { headers } of answers) expect(headers.get('vary')).toBe('origin');
  });
});

describe('CSRF', () => {
  it('tells the operator which origin was refused and what to do, and the page what to do', async () => {
    const { order, logged, emulator } = startServer({ handler: { trustedOrigins: ['https://partner.test'] } });
    const { status, body } = await order({}, { headers: { origin: TRUSTED, 'sec-fetch-site': 'cross-site' } });
    expect(status).toBe(403);
    expect(body.code).toBe('origin_not_allowed');
    expect(body.detail).toContain('add its origin to trustedOrigins');
    expect(JSON.stringify(body)).not.toContain('partner.test');
    expect(logged.join()).toContain(TRUSTED);
    expect(logged.join()).toContain('trustedOrigins');
    expect(emulator.orders.list()).toEqual([]);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/json', ''])(
    'refuses an order sent as "%s", and says how to send it',
    async (type) => {
      const { order, emulator } = startServer();
      const { status, body } = await order({}, { headers: { 'content-type': type } });
      expect(status).toBe(415);
      expect(body.detail).toContain('content-type: application/json');
      expect(emulator.orders.list()).toEqual([]);
    },
  );
});
