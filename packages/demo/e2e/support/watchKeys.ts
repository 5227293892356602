import type { BrowserContext, Page } from 'playwright';

/**
 * Collects the idempotency key of each request that would buy something, from here on, in one tab or in all of a
 * browser.
 *
 * @returns the keys so far; undefined for a request without one.
 */
export function watchKeys(tabs: Page | BrowserContext): readonly (string | undefined)[] {
  const keys: (string | undefined)[] = [];
  tabs.on('request', (request) => {
    const isOrder = request.method() === 'POST' && new URL(request.url()).pathname === '/api/offtake/orders';
    if (isOrder) keys.push(request.headers()['idempotency-key']);
  });
  return keys;
}
