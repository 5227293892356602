import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReturnUrl } from './readReturnUrl.js';

const OWN = 'https://shop.test';
const trustedOrigins = new Set(['https://app.test', 'http://localhost:5173']);

function read(text: string, { origin, url = `${OWN}/api/offtake/orders` }: { origin?: string; url?: string } = {}) {
  const request = new Request(url, { method: 'POST', headers: origin === undefined ? {} : { origin } });
  return readReturnUrl(text, { request, trustedOrigins });
}

describe('open redirect', () => {
  it.each([
    ['/orders/1?tab=a#b', 'https://shop.test/orders/1?tab=a#b'],
    ['/', 'https://shop.test/'],
    ['?done=1', 'https://shop.test/?done=1'],
    ['/a/../b', 'https://shop.test/b'],
    ['https://shop.test/done', 'https://shop.test/done'],
    ['https://app.test/done', 'https://app.test/done'],
    ['HTTPS://APP.test/done', 'https://app.test/done'],
    ['http://localhost:5173/x', 'http://localhost:5173/x'],
    ['/orders/%2Fencoded%20id', 'https://shop.test/orders/%2Fencoded%20id'],
    ['/search?next=https://evil.test/', 'https://shop.test/search?next=https://evil.test/'],
  ])('takes %s for %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['//evil.test'],
    ['///evil.test'],
    ['////evil.test'],
    ['/\\evil.test'],
    ['\\\\evil.test'],
    ['/a/..//evil.test'],
    ['/.//evil.test'],
    ['https:evil.test'],
    ['https:/evil.test'],
    ['https:///evil.test'],
    ['https:/app.test/'],
    ['/%09/evil.test'],
    ['/%0d%0aLocation:evil.test'],
    ['/%5Cevil.test'],
    ['/\t/evil.test'],
    ['\t//evil.test'],
    [' https://evil.test'],
    ['\u00a0//evil.test'],
    ['/\n/evil.test'],
    ['https://evil.test/'],
    ['https://shop.test@evil.test/'],
    ['https://shop.test:x@app.test/'],
    ['https://user@app.test/'],
    ['https://app.test.evil.test/'],
    ['https://evil.test/https://app.test'],
    ['https://app.test:8443/'],
    ['http://app.test/'],
    ['http://shop.test/'],
    ['javascript:alert(1)'],
    ['java\nscript:alert(1)'],
    ['data:text/html,x'],
    ['vbscript:x'],
    ['file:///etc/passwd'],
    ['blob:https://app.test/1'],
    ['ftp://app.test/'],
    ['https://ａｐｐ.test/'],
    ['https://app。test/'],
    ['/caf\u00e9'],
    ['orders/1'],
    ['..'],
    ['https://'],
    ['https://['],
    [''],
    ['null'],
  ])('refuses %j', (text) => {
    const failure = { code: 'invalid_request', errors: [expect.objectContaining({ pointer: '/payment/return_url' })] };
    expect(() => read(text)).toThrow(expect.objectContaining(failure));
  });

  it.each([
    ['its own', 'https://shop.test', 'https://shop.test/x'],
    ['a trusted', 'https://app.test', 'https://app.test/x'],
    ['a foreign, which is not believed', 'https://evil.test', 'https://shop.test/x'],
    ['a hidden, which is not believed', 'null', 'https://shop.test/x'],
  ])('reads a path against %s origin', (_name, origin, expected) => {
    expect(read('/x', { origin })).toBe(expected);
  });

  it('reads a path behind a proxy that ends TLS as the browser sees it', () => {
    expect(read('/x', { origin: OWN, url: 'http://shop.test/api/offtake/orders' })).toBe('https://shop.test/x');
  });

  it.each([
    ['http://localhost:3000/api/orders', 'http://localhost:3000/x'],
    ['http://127.0.0.1:3000/api/orders', 'http://127.0.0.1:3000/x'],
    ['http://[::1]:3000/api/orders', 'http://[::1]:3000/x'],
    ['http://demo.localhost/api/orders', 'http://demo.localhost/x'],
  ])('allows http on this computer: %s', (url, expected) => {
    expect(read('/x', { url })).toBe(expected);
  });

  it('takes https for granted elsewhere, as proxies that end TLS hide it', () => {
    expect(read('/x', { url: 'http://shop.test/api/orders' })).toBe('https://shop.test/x');
    expect(read('/x', { url: 'http://127.0.0.1.shop.test/api/orders' })).toBe('https://127.0.0.1.shop.test/x');
    expect(() => read('http://shop.test/x', { url: 'http://shop.test/api/orders' })).toThrow('not valid');
    expect(() => read('/x', { origin: 'http://shop.test' })).toThrow('not valid');
  });

  it('has nowhere to count a path from in process', () => {
    const url = 'https://in-process.invalid/orders';
    expect(() => read('/x', { url })).toThrow('not valid');
    expect(() => read('https://in-process.invalid/x', { url })).toThrow('not valid');
    expect(read('https://app.test/x', { url })).toBe('https://app.test/x');
  });

  it('never leads off the list, however the address is put together', () => {
    const pieces = fc.constantFrom(
      'https:',
      'http:',
      'javascript:',
      '/',
      '//',
      '\\',
      '@',
      ':',
      '.',
      '..',
      '#',
      '?',
      '%09',
      '%2f',
      '%5c',
      '\t',
      '\n',

      ' ',
      '\0',
      'evil.test',
      'shop.test',
      'app.test',
      'localhost:5173',
      '127.0.0.1',
      'a',
      '。',
      'ſ',
      '[::1]',
      '&',
      ';',
    );
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
      fc.webUrl(),
      fc.string(),
    );
    const allowed = [OWN, ...trustedOrigins];
    fc.assert(
      fc.property(texts, (text) => {
        const result = readOrNull(text);
        if (result === null) return;
        const url = new URL(result);
        expect(allowed).toContain(url.origin);
        expect([url.username, url.password]).toEqual(['', '']);
        // Whoever reads it without a base, or relative to a page elsewhere, arrives at the same place.
        expect(new URL(result, 'https://elsewhere.test/a/b').href).toBe(result);
        expect(new URL(text, OWN).href).toBe(result);
        expect(result).toMatch(/^https?:\/\/[^/\\@]+\/(?![/\\])/);
      }),
      { numRuns: 2_000 },
    );
  }, 30_000);
});

function readOrNull(text: string): string | null {
  try {
    return read(text);
  } catch {
    return null;
  }
}
