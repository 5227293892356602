import type { Stripe } from 'stripe';
import { isLoopbackHost } from '../http/isLoopbackHost.js';
import type { Logger } from '../Logger.js';

const STRIPE_HOST = 'api.stripe.com';

/** Keys of a live account, and restricted ones. @see https://docs.stripe.com/keys */
const LIVE_KEY = /^(?:sk|rk)_live_/;

/**
 * Sees to it that a live key goes to nobody but Stripe: whoever runs another host could spend with it. Where the SDK
 * does not show its key, the operator is told that its host is another one; an emulator on this computer is not news
 * then.
 *
 * @throws {TypeError} for a live key and a host that is not Stripe's.
 */
export function assertStripeHost(stripe: Stripe, logger: Logger): void {
  const host = readHost(stripe);
  if (host === null || host === STRIPE_HOST) return;
  if (LIVE_KEY.test(readKey(stripe))) {
    throw new TypeError(
      `createOfftakeHandler: the Stripe SDK has a live key and sends it to ${host}, which is not Stripe’s host: whoever runs ` +
        'that host can spend with it. Leave "host" out of the SDK’s options, and use a test key for an emulated account. ' +
        'To reach Stripe through a proxy, give the SDK an httpAgent.',
    );
  }
  if (isLoopbackHost(host)) return;
  logger.warn(
    'The Stripe SDK sends its key to a host that is not Stripe’s. If the key is a live one, whoever runs that host can spend ' +
      'with it: leave "host" out of the SDK’s options. An emulated account in tests may stay there.',
    { host, expected: STRIPE_HOST },
  );
}

/** It is not shown to everyone, and is empty where it is not shown at all. */
function readKey({ _authenticator: authenticator }: Partial<Pick<Stripe, '_authenticator'>>): string {
  const key: unknown = authenticator && Reflect.get(authenticator, '_apiKey');
  return typeof key === 'string' ? key : '';
}

/** Other versions of the SDK may not tell. */
function readHost(stripe: Partial<Pick<Stripe, 'resolveBaseAddress'>>): string | null {
  return stripe.resolveBaseAddress?.('api') ?? null;
}
