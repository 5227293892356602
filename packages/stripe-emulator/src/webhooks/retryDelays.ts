import type { ResolvedOptions } from '../resolveOptions.js';

const HOUR_SECONDS = 3600;

/**
 * Growing pauses that end within three days, as Stripe documents for live mode. The pauses themselves are assumed.
 *
 * @see https://docs.stripe.com/webhooks#automatic-retries
 */
const LIVE = [1, 2, 4, 8, 16, 32].map((hours) => hours * HOUR_SECONDS);

/** Three tries over a few hours, as Stripe documents for sandboxes. The pauses themselves are assumed. */
const TEST = [0.25, 1, 3].map((hours) => hours * HOUR_SECONDS);

/** Seconds from each failed delivery to the next try. */
export function retryDelays({ livemode, webhookRetryDelaysSeconds }: ResolvedOptions): readonly number[] {
  return webhookRetryDelaysSeconds ?? (livemode ? LIVE : TEST);
}
