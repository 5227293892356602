import type { Stripe } from 'stripe';
import type { Logger } from '../Logger.js';

const STRIPE_HOST = 'api.stripe.com';
const LOOPBACK_HOSTS = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/;

/**
 * Tells the operator when the SDK sends its key elsewhere than to Stripe: a live key must not go there. The SDK shows its
 * host and not its key, so it cannot be refused for live keys alone; an emulator on this computer is not news.
 */
export function warnOfForeignHost(stripe: Stripe, logger: Logger): void {
  const host = readHost(stripe);
  if (host === null || host === STRIPE_HOST || LOOPBACK_HOSTS.test(host)) return;
  logger.warn(
    'The Stripe SDK sends its key to a host that is not Stripe’s. If the key is a live one, whoever runs that host can spend ' +
      'with it: leave "host" out of the SDK’s options. An emulated account in tests may stay there.',
    { host, expected: STRIPE_HOST },
  );
}

/** Other versions of the SDK may not tell. */
function readHost(stripe: Partial<Pick<Stripe, 'resolveBaseAddress'>>): string | null {
  return stripe.resolveBaseAddress?.('api') ?? null;
}
