import { FULL_LEVEL, type Check, type CheckContext } from '../Check.js';
import type { Answer, RawRequest } from '../createBackend.js';
import { ensure, ensureOk, ensureRefused } from '../expectations.js';

/** What HTTP asks for, at full level. None of these requests could buy anything. */
export const httpChecks: Check[] = [
  {
    name: 'http/unknown-path',
    title: 'A path that is none of the contract’s answers 404',
    levels: FULL_LEVEL,
    async run(context) {
      ensureRefused(context, await context.backend.send({ method: 'GET', path: '/conformance-none' }), {
        what: 'an unknown path',
        codes: ['not_found'],
        advice: 'Answer not_found for every path below the base that is none of the contract’s.',
      });
    },
  },
  {
    name: 'http/method',
    title: 'A method that a path does not have answers 405 and names those that it has',
    levels: FULL_LEVEL,
    run: checkMethods,
  },
  {
    name: 'http/content-type',
    title: 'A body that is not application/json answers 415; parameters of the type do not matter',
    levels: FULL_LEVEL,
    run: checkContentTypes,
  },
  {
    name: 'http/body-limit',
    title: 'A body of 128 KiB answers 413',
    levels: FULL_LEVEL,
    run: checkBodyLimit,
  },
  {
    name: 'http/etag',
    title: 'GET answers with an ETag, and 304 without a body to a caller that has it',
    levels: FULL_LEVEL,
    run: checkEtags,
  },
  {
    name: 'http/cross-site',
    title: 'A write from another site’s page is refused',
    levels: FULL_LEVEL,
    run: checkCrossSite,
  },
];

async function checkMethods({ backend }: CheckContext): Promise<void> {
  for (const [method, path, allowed] of [
    ['DELETE', '/orders', ['GET', 'POST']],
    ['POST', '/products', ['GET']],
  ] as const) {
    const answer = await backend.send({ method, path });
    const allow = answer.headers.get('allow') ?? '';
    ensure(answer.status === 405 && allowed.every((name) => allow.includes(name)), {
      expected: `405 with Allow: ${allowed.join(', ')}`,
      received: `${answer.status} with Allow: ${allow || 'nothing'}`,
      advice:
        'Answer 405 with the code not_found for a method that the path does not have, and name the others in Allow.',
      answer,
    });
  }
}

async function checkContentTypes(context: CheckContext): Promise<void> {
  for (const contentType of ['application/x-www-form-urlencoded', 'text/plain', 'application/jsonp']) {
    ensureRefused(context, await context.backend.send(emptyOrder(context, { 'content-type': contentType })), {
      what: `a body of the type ${contentType}`,
      codes: ['unsupported_media_type'],
      advice: 'Read bodies of the type application/json alone: forms of other sites can send the others.',
    });
  }
  const answer = await context.backend.send(emptyOrder(context, { 'content-type': 'Application/JSON; charset=utf-8' }));
  ensureRefused(context, answer, {
    what: 'an order without a product, of the type Application/JSON; charset=utf-8,',
    codes: ['invalid_request'],
    advice: 'Compare the media type without its parameters, and without regard to case.',
  });
}

const TOO_LARGE_BYTES = 128 * 1_024;

async function checkBodyLimit(context: CheckContext): Promise<void> {
  const text = JSON.stringify({ padding: 'x'.repeat(TOO_LARGE_BYTES) });
  const request = emptyOrder(context, { 'content-type': 'application/json' });
  ensureRefused(context, await context.backend.send({ ...request, text }), {
    what: 'a body of 128 KiB',
    codes: ['payload_too_large'],
    advice: 'Stop reading a body that is larger than any order can be; 32 KiB will do.',
  });
}

async function checkEtags({ backend, fixtures }: CheckContext): Promise<void> {
  const { id } = await fixtures.firstOrder();
  for (const path of ['/products', '/orders', `/orders/${encodeURIComponent(id)}`]) {
    const first = await backend.send({ method: 'GET', path });
    ensureOk(first, 'JSON');
    const etag = first.headers.get('etag') ?? '';
    ensure(/^(?:W\/)?".*"$/.test(etag), {
      expected: 'an ETag',
      received: etag || 'none',
      advice: 'Make a tag from the body, a hash of it for example, and send it in quotes.',
      answer: first,
    });
    const second = await backend.send({ method: 'GET', path, headers: { 'if-none-match': etag } });
    ensure(second.status === 304 && second.text === '', {
      expected: `304 without a body to If-None-Match: ${etag}`,
      advice: 'Compare If-None-Match with the tag that you would send: the interface asks again every few seconds.',
      answer: second,
    });
  }
}

async function checkCrossSite(context: CheckContext): Promise<void> {
  const headers = {
    'content-type': 'application/json',
    origin: 'https://conformance.invalid',
    'sec-fetch-site': 'cross-site',
  };
  ensureRefused(context, await context.backend.send(emptyOrder(context, headers)), {
    what: 'a write that another site’s page makes in the visitor’s browser',
    codes: ['origin_not_allowed'],
    advice:
      'Refuse a POST whose Sec-Fetch-Site is neither same-origin nor none, or whose Origin is not your own, unless you trust it by name.',
  });
}

/** An order without anything in it, which can only be refused. */
function emptyOrder({ fixtures }: CheckContext, headers: Record<string, string>): RawRequest {
  return {
    method: 'POST',
    path: '/orders',
    headers: { 'idempotency-key': fixtures.createKey(), ...headers },
    text: '{}',
    endpoint: 'createOrder' satisfies Answer['endpoint'],
  };
}
