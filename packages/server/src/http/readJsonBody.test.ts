import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startServer } from '../testSupport/startServer.js';
import type { Timers } from '../Timers.js';
import { readJsonBody } from './readJsonBody.js';

const neverLate: Timers = { after: () => () => {} };

function toRequest(body: BodyInit, headers: Record<string, string> = {}): Request {
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
    duplex: 'half',
  };
  return new Request('http://shop.test/orders', init);
}

const read = (body: BodyInit, headers?: Record<string, string>) =>
  readJsonBody(toRequest(body, headers), { timeoutSeconds: 10, timers: neverLate });

/** A body that says nothing of its length, in chunks of 1 KiB. @returns also how many chunks were taken. */
function chunked(chunks: number) {
  let taken = 0;
  const stream = new ReadableStream({
    pull(controller) {
      if (taken === chunks) return controller.close();
      taken += 1;
      controller.enqueue(new Uint8Array(1_024).fill(32));
    },
  });
  return { stream, taken: () => taken };
}

describe('oversized and slow bodies', () => {
  it('stops reading after 32 KiB though no length was given', async () => {
    const body = chunked(10_000);
    await expect(read(body.stream)).rejects.toMatchObject({ code: 'payload_too_large', status: 413 });
    expect(body.taken()).toBeLessThan(40);
  });

  it('does not believe a small content-length', async () => {
    await expect(read(' '.repeat(40_000), { 'content-length': '2' })).rejects.toMatchObject({ status: 413 });
  });

  it('gives up on a body that drips, and lets go of its connection', async () => {
    let isLetGo = false;
    let expire = () => {};
    let isStopped = false;
    const drip = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{')),
      cancel: () => void (isLetGo = true),
    });
    const timers: Timers = {
      after(milliseconds, onTime) {
        expect(milliseconds).toBe(7_000);
        expire = onTime;
        return () => void (isStopped = true);
      },
    };
    const reading = readJsonBody(toRequest(drip), { timeoutSeconds: 7, timers });
    expire();
    await expect(reading).rejects.toMatchObject({
      code: 'invalid_request',
      message: expect.stringContaining('7 seconds'),
    });
    expect([isLetGo, isStopped]).toEqual([true, true]);
  });

  it('stops its timer when the body is there', async () => {
    let stopped = 0;
    await readJsonBody(toRequest('{}'), { timeoutSeconds: 1, timers: { after: () => () => void (stopped += 1) } });
    expect(stopped).toBe(1);
  });

  it('blames the caller, not itself, for a body that breaks off', async () => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error('socket hang up')) });
    await expect(read(broken)).rejects.toMatchObject({ code: 'invalid_request' });
  });

  it('refuses what is packed: a gzip bomb is never unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000, 32));
    expect(bomb.byteLength).toBeLessThan(32 * 1_024);
    for (const encoding of ['gzip', 'br', 'deflate', 'gzip, identity', 'x']) {
      const failure = { code: 'unsupported_media_type', message: expect.stringContaining('content-encoding') };
      await expect(read(bomb, { 'content-encoding': encoding })).rejects.toMatchObject(failure);
    }
    expect(await read('{}', { 'content-encoding': 'identity' })).toEqual({});
  });

  it('refuses what nests too deep, wherever it stands', async () => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      const nested = (depth: number) => `${open.repeat(depth)}1${close.repeat(depth)}`;
      expect(await read(nested(20))).toBeDefined();
      await expect(read(nested(21))).rejects.toMatchObject({ errors: [{ code: 'invalid' }] });
      await expect(read(nested(4_000))).rejects.toMatchObject({ code: 'invalid_request' });
    }
  });

  it('refuses text that is none, and bytes that are no text', async () => {
    for (const text of ['{"a":"\\ud800"}', '{"a":["\\u0000"]}', '{"\\udfff":1}', '"\\ud83d"']) {
      await expect(read(text)).rejects.toMatchObject({ errors: [{ code: 'invalid' }] });
    }
    expect(await read('"\\ud83d\\ude00"')).toBe('😀');
    await expect(read(new Uint8Array([0x22, 0xff, 0x22]))).rejects.toMatchObject({ code: 'invalid_request' });
  });
});

describe('prototype pollution', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('refuses a field called %s at any depth', async (name) => {
    const server = startServer();
    const isAdmin = { isAdmin: true };
    const bodies = [
      { pointer: `/${name}`, text: `{"product":"p","metric_tons":"1","${name}":{"isAdmin":true}}` },
      { pointer: `/beneficiary/${name}`, text: `{"beneficiary":{"${name}":{"isAdmin":true}}}` },
      { pointer: `/0/a/${name}`, text: `[{"a":{"${name}":1}}]` },
    ];
    for (const { pointer, text } of bodies) {
      const { status, body } = await server.post('/orders', text, { key: 'key_1' });
      expect([status, body.errors]).toEqual([400, [expect.objectContaining({ pointer, code: 'unknown_field' })]]);
    }
    expect({}).not.toHaveProperty('isAdmin', isAdmin.isAdmin);
    expect(server.emulator.orders.list()).toEqual([]);
  });

  it('changes no prototype, whatever JSON comes', async () => {
    const names = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'prototype', 'polluted'), fc.string());
    const json = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, fc.jsonValue(), fc.array(fc.tuple(names, tie('value'))).map(toJsonText)),
    })).value;
    await fc.assert(
      fc.asyncProperty(json, async (value) => {
        await read(typeof value === 'string' ? value : JSON.stringify(value)).catch(() => {});
        expect(Object.keys(Object.prototype)).toEqual([]);
        expect({}).not.toHaveProperty('polluted');
      }),
    );
  });
});

function toJsonText(entries: [string, unknown][]): string {
  const parts = entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
  return `{${parts.join()}}`;
}

describe('SSRF', () => {
  it.each(['.', '..'])(
    'asks Stripe for nothing when the product is %s, which would be another path',
    async (product) => {
      const server = startServer();
      const asked: string[] = [];
      server.link.intercept = (request, next) => {
        asked.push(request.url);
        return next(request);
      };
      expect(await server.order({ product })).toMatchObject({
        status: 400,
        body: { errors: [{ code: 'unknown_product' }] },
      });
      expect(asked).toEqual([]);
      expect(await server.order({ product: '../orders?x#y' })).toMatchObject({ status: 400 });
      expect(asked.map((url) => new URL(url).origin + new URL(url).pathname)).toEqual([
        'https://api.stripe.com/v1/climate/products/..%2Forders%3Fx%23y',
      ]);
    },
  );
});
