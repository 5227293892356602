import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createOfftakeHandler, memoryStore } from '@offtake/server';
import { toNodeHandler } from '@offtake/server/node';
import { createStripeEmulator } from '@offtake/stripe-emulator';
import { chromium, type Browser, type Page } from 'playwright';
import { Stripe } from 'stripe';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_ARGS, ensureChromium } from '../../../.ci/ensureChromium.mjs';

// Chromium itself decides what a page elsewhere may send, and what it says of where it comes from. The handler here
// believes that every visitor is signed in, so nothing but the origin stands between the page and the money.

const PRODUCT = 'climsku_frontier_offtake_portfolio_2027';
const ORDER = { product: PRODUCT, metric_tons: '0.5' };
const HTML = { 'content-type': 'text/html' };

const closing: (() => unknown)[] = [];
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
});
afterAll(async () => {
  await browser?.close();
  await Promise.all(closing.map((close) => close()));
});

async function listen(host: string, listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  // A listening TCP server's address is always an object.
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}

/** A shop with one order, and a page elsewhere: another host, so another site. */
async function startShop(trusts: 'nobody' | 'the page' = 'nobody') {
  const emulator = createStripeEmulator();
  const httpClient = Stripe.createFetchHttpClient(emulator.fetch);
  const page = await listen('localhost', (_request, response) => response.writeHead(200, HTML).end('<p>elsewhere'));
  const handler = createOfftakeHandler({
    stripe: new Stripe('sk_test_1', { httpClient, maxNetworkRetries: 0, telemetry: false }),
    store: memoryStore(),
    authorize: () => ({ owner: 'owner_a' }),
    trustedOrigins: trusts === 'the page' ? [page] : [],
    logger: { warn: () => {}, error: () => {} },
  });
  const order = await handler.api.createOrder({ caller: { owner: 'owner_a' }, body: ORDER, idempotencyKey: 'key_0' });
  const handle = toNodeHandler(handler);
  const shop = await listen('127.0.0.1', (request, response) => {
    if (request.url === '/') response.writeHead(200, HTML).end('<p>the shop');
    else void handle(request, response);
  });
  return { emulator, shop, page, orderId: order.id, state: () => JSON.stringify(emulator.orders.list()) };
}

async function openPage(url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

/** Sends a form as a page without any rights can, and waits for where it leads. */
async function postForm(page: Page, action: string, enctype: string): Promise<number | undefined> {
  const answered = page.waitForResponse((response) => response.url() === action);
  await page.evaluate(
    ([url, type, json]) => {
      const form = document.createElement('form');
      Object.assign(form, { action: url, method: 'post', enctype: type });
      const input = document.createElement('input');
      // As text/plain this makes the body {"product":…,"x":"="}: nearly JSON.
      Object.assign(input, { name: `${json.slice(0, -1)},"x":"`, value: '"}' });
      form.append(input);
      document.body.append(form);
      form.submit();
    },
    [action, enctype, JSON.stringify(ORDER)] as const,
  );
  return (await answered).status();
}

describe('CSRF in Chromium', () => {
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'a form of another site, sent as %s, changes nothing',
    async (enctype) => {
      const { shop, page: elsewhere, orderId, state } = await startShop();
      const before = state();
      for (const path of ['/orders', `/orders/${orderId}`, `/orders/${orderId}/cancel`]) {
        const page = await openPage(elsewhere);
        expect([path, await postForm(page, shop + path, enctype)]).toEqual([path, 403]);
        await page.close();
      }
      expect(state()).toBe(before);
    },
  );

  it('nor does a script of another site, by any kind of request that needs no permission', async () => {
    const { shop, page: elsewhere, orderId, state } = await startShop();
    const before = state();
    const page = await openPage(elsewhere);
    const outcomes = await page.evaluate(
      async ([base, id, json]) => {
        const attempt = (path: string, init: RequestInit) =>
          fetch(base + path, { method: 'POST', credentials: 'include', ...init }).then(
            (response) => response.type,
            () => 'blocked',
          );
        const headers = { 'content-type': 'application/json', 'idempotency-key': 'evil' };
        const isQueued = navigator.sendBeacon(`${base}/orders/${id}/cancel`, new Blob([json], { type: 'text/plain' }));
        return [
          await attempt(`/orders/${id}/cancel`, { mode: 'no-cors' }),
          await attempt('/orders', { mode: 'no-cors', body: json }),
          await attempt('/orders', { headers, body: json }),
          await attempt(`/orders/${id}/cancel`, {}),
          await attempt('/orders', { method: 'GET' }),
          isQueued ? 'sent' : 'not sent',
        ];
      },
      [shop, orderId, JSON.stringify(ORDER)] as const,
    );
    expect(outcomes).toEqual(['opaque', 'opaque', 'blocked', 'blocked', 'blocked', 'sent']);
    await page.close();
    expect(state()).toBe(before);
  });

  it('while its own page and that of a trusted origin can order, and read the answer', async () => {
    const { shop, page: elsewhere, emulator } = await startShop('the page');
    for (const [index, from] of [`${shop}/`, elsewhere].entries()) {
      const page = await openPage(from);
      const answer = await page.evaluate(
        async ([base, json, key]) => {
          const headers = { 'content-type': 'application/json', 'idempotency-key': key };
          const response = await fetch(`${base}/orders`, {
            method: 'POST',
            credentials: 'include',
            headers,
            body: json,
          });
          return [response.status, response.headers.get('request-id')?.slice(0, 4)];
        },
        [shop, JSON.stringify({ ...ORDER, metric_tons: `0.${index + 1}` }), `key_${index + 1}`] as const,
      );
      expect(answer).toEqual([200, 'req_']);
      await page.close();
    }
    expect(emulator.orders.list()).toHaveLength(3);
  });
});
