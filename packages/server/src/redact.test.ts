import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact, redactFacts, redactLogger } from './redact.js';
import { logSpend, type SpendFacts } from './security/logSpend.js';

const WORD = fc.stringMatching(/^[A-Za-z0-9]{12,40}$/);

/** A secret, and the part of it that must not be seen. */
const SECRET = fc.oneof(
  fc.tuple(fc.constantFrom('sk_live_', 'sk_test_', 'rk_live_', 'rk_test_', 'whsec_', 'Bearer ', 'Basic '), WORD),
  fc.tuple(fc.constantFrom('cs_test_a1B2c3_secret_', 'cs_live_a1_secret_', 'pi_3Nabc_secret_', 'seti_1_secret_'), WORD),
);
const CARD = fc
  .tuple(fc.constantFrom('', ' ', '-'), fc.array(fc.stringMatching(/^\d{4}$/), { minLength: 4, maxLength: 4 }))
  .map(([separator, groups]) => groups.join(separator));
const EMAIL = fc.tuple(fc.stringMatching(/^[a-z][a-z0-9.+_-]{0,10}[a-z]$/), fc.constantFrom('mail.example', 'a.co.uk'));
const FILLING = fc.constantFrom('', ' ', '\n', 'x: ', '("', '\r\n{"key":"', 'see\t');

function nest(planted: string, path: readonly number[]): Record<string, unknown> {
  const wraps: ((value: unknown) => unknown)[] = [
    (value) => ({ detail: value }),
    (value) => [1, value],
    (value) => new Error(`failed: ${String(value)}`),
    (value) => ({ [String(value)]: true }),
  ];
  let value: unknown = planted;
  for (const step of path) value = wraps[step % wraps.length]?.(value);
  return { value };
}

function logged(facts: Record<string, unknown>, message = 'A line'): string {
  const lines: string[] = [];
  const write = (text: string, given?: object) => void lines.push(text, JSON.stringify(given));
  const logger = redactLogger({ info: write, warn: write, error: write });
  logger.info?.(message, facts);
  logger.warn(message, facts);
  logger.error(message, facts);
  return lines.join('\u0001');
}

describe('secrets in logs', () => {
  const PATH = fc.array(fc.nat(3), { maxLength: 3 });

  it('never appear, wherever they are planted', () => {
    fc.assert(
      fc.property(FILLING, SECRET, FILLING, PATH, (before, [prefix, secret], after, path) => {
        const text = `${before}${prefix}${secret}${after}`;
        expect(logged(nest(text, path), text)).not.toContain(secret);
      }),
    );
  });

  it('nor do card-like numbers', () => {
    fc.assert(
      fc.property(FILLING, CARD, FILLING, PATH, (before, card, after, path) => {
        const text = `${before}${card}${after}`;
        const written = logged(nest(text, path), text);
        expect(written).not.toContain(card);
        expect(written.replaceAll(/\D/g, '')).not.toContain(card.replaceAll(/\D/g, ''));
      }),
    );
    expect(logged({ number: 4_242_424_242_424_242 })).not.toContain('4242424242424242');
  });

  it('nor do e-mail addresses', () => {
    fc.assert(
      fc.property(FILLING, EMAIL, FILLING, PATH, (before, [name, host], after, path) => {
        const text = `${before}${name}@${host}${after}`;
        const written = logged(nest(text, path), text);
        expect(written).not.toContain(`${name}@`);
        expect(written).not.toContain(`@${host}`);
      }),
    );
  });

  it('nor does what a fact’s name says is one', () => {
    const facts = {
      headers: { Authorization: 'x1y2', cookie: 'x1y2' },
      client_secret: 'x1y2',
      list: [{ apiKey: 'x1y2' }],
    };
    expect(logged({ ...facts, password: 'x1y2', access_token: { value: 'x1y2' } })).not.toContain('x1y2');
  });

  it('while ids, amounts and times stay', () => {
    const facts = {
      request_id: 'req_01234567-8901-4234-8234-567890123456',
      order: 'climorder_1Nabc4242424242424242',
      ref: 'ord_0123456789012345',
      total: 123_456,
      now: 1_793_606_400,
      at: '2026-11-02T08:00:00Z',
    };
    expect(redactFacts(facts)).toEqual(facts);
    const frame = 'at file:///srv/node_modules/.pnpm/valibot@1.5.0/node_modules/valibot/dist/index.js:12:3';
    expect(redact(frame)).toBe(frame);
  });
});

describe('log injection', () => {
  it('keeps every entry on one line, without control characters', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom('\r', '\n', '\u2028', '\u0085', '\u001b', '\u202e', '\0'), fc.string()),
    });
    fc.assert(
      fc.property(text, (value) => {
        // oxlint-disable-next-line no-control-regex
        expect(redact(value)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
      }),
    );
  });

  it('bounds what one entry can be: in length, depth and breadth', () => {
    expect(redact('x'.repeat(1_000_000)).length).toBeLessThan(4_100);
    const cycle: Record<string, unknown> = { many: Array.from({ length: 10_000 }, () => 1) };
    cycle['self'] = cycle;
    expect(JSON.stringify(redactFacts(cycle)).length).toBeLessThan(2_000);
  });

  it.each([['sk_test_'.repeat(2_500)], ['a@'.repeat(10_000)], ['1 '.repeat(10_000)], [`a_${'b_'.repeat(10_000)}`]])(
    'takes no long time over %.20s…',
    (text) => {
      const start = performance.now();
      redact(text);
      expect(performance.now() - start).toBeLessThan(500);
    },
  );
});

describe('logSpend', () => {
  const facts: SpendFacts = {
    outcome: 'over_limit',
    owner: 'team_1',
    ref: 'ord_1',
    product: 'climsku_1',
    quantity: { metric_tons: '0.5' },
    total: 12_345,
    currency: 'usd',
    source: 'balance',
    code: 'amount_over_limit',
  };

  it('writes a decision as its name and its facts', () => {
    const lines: unknown[] = [];
    const ignore = () => {};
    logSpend(
      { logger: { info: (...line) => void lines.push(line), warn: ignore, error: ignore }, onMetric: ignore },
      facts,
    );
    expect(lines).toEqual([['order.over_limit', facts]]);
  });

  it('makes do with a logger that takes no information', () => {
    expect(() => logSpend({ logger: { warn: () => {}, error: () => {} }, onMetric: () => {} }, facts)).not.toThrow();
  });
});
