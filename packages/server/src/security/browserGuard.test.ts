import { afterEach, describe, expect, it, vi } from 'vitest';
import { Stripe } from 'stripe';
import { createOfftakeHandler } from '../createOfftakeHandler.js';
import type { OfftakeHandlerOptions } from '../OfftakeHandlerOptions.js';
import { memoryStore } from '../store/memoryStore.js';

const stripe = new Stripe('sk_test_1');
const options: OfftakeHandlerOptions = { stripe, store: memoryStore(), authorize: () => null };

afterEach(() => vi.unstubAllGlobals());

describe('secret leak into a bundle', () => {
  it('is noticed as soon as a handler is made in a web page', () => {
    vi.stubGlobal('document', {});
    expect(() => createOfftakeHandler(options)).toThrow('on the server only');
    expect(() => createOfftakeHandler({ ...options, dangerouslyAllowBrowser: true })).not.toThrow();
  });
});

describe('over-powered key', () => {
  function warningsFor(config: ConstructorParameters<typeof Stripe>[1]) {
    const warnings: string[] = [];
    const logger = {
      warn: (text: string, facts?: object) => void warnings.push(text + JSON.stringify(facts)),
      error: () => {},
    };
    createOfftakeHandler({ ...options, stripe: new Stripe('sk_test_1', config), logger });
    return warnings;
  }

  it('is not sent to a host of someone else’s without a word', () => {
    expect(warningsFor({ host: 'stripe.evil.test' })).toEqual([
      expect.stringMatching(/not Stripe’s.*stripe\.evil\.test/),
    ]);
    expect(warningsFor({ host: 'api.stripe.com.evil.test' })).toHaveLength(1);
  });

  it.each(['stripe.evil.test', 'localhost', 'stripe.localhost', '127.0.0.1'])(
    'is not sent to %s at all when it is a live one',
    (host) => {
      for (const key of ['sk_live_1', 'rk_live_1']) {
        const foreign = { ...options, stripe: new Stripe(key, { host }) };
        expect(() => createOfftakeHandler(foreign)).toThrow(/live key.*not Stripe’s host/);
        expect(() => createOfftakeHandler({ ...options, stripe: new Stripe(key) })).not.toThrow();
      }
    },
  );

  it('goes to Stripe, or to an emulator on this computer, as a matter of course', () => {
    for (const config of [
      {},
      { host: '127.0.0.1' },
      { host: 'localhost' },
      { host: 'stripe.localhost' },
      { host: '[::1]' },
    ]) {
      expect(warningsFor(config)).toEqual([]);
    }
    expect(warningsFor({ host: 'localhost.evil.test' })).toHaveLength(1);
  });
});
