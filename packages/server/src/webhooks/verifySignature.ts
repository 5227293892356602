import type { ServerContext } from '../ServerContext.js';

/** How old a signature may be, in seconds. @see https://docs.stripe.com/webhooks#replay-attacks */
const MAX_AGE_SECONDS = 300;

/** How far ahead of ours a sender's clock may be, in seconds. The SDK has no such limit. */
const MAX_AHEAD_SECONDS = 60;

/**
 * Checks that Stripe signed exactly these bytes a moment ago, with one of the endpoint's secrets.
 *
 * @param header the header `Stripe-Signature`; null when there is none.
 * @returns the text of the body, or why it is not accepted: for the log, since it helps whoever tries.
 * @see https://docs.stripe.com/webhooks#verify-official-libraries
 */
export async function verifySignature(
  context: Pick<ServerContext, 'stripe' | 'webhooks'>,
  { bytes, header }: { bytes: Uint8Array; header: string | null },
): Promise<VerifiedBody> {
  const signedAt = readTimestamp(header ?? '');
  if (header === null || signedAt === null) return refuse('It has no Stripe-Signature header with one time in it.');
  const payload = decode(bytes);
  if (payload === null) return refuse('Its body is no valid UTF-8.');
  const age = context.webhooks.now() - signedAt;
  if (age > MAX_AGE_SECONDS || age < -MAX_AHEAD_SECONDS) {
    return refuse(`It was signed ${age} seconds ago by this clock: it is a replay, or a clock is wrong.`);
  }
  if (await isSigned(context, { payload, header })) return { payload };
  return refuse('No secret of webhookSecret signed this body: it is forged, or the secret is another endpoint’s.');
}

/** The body of an event that Stripe has signed, or why it is not taken for one. */
export type VerifiedBody = { payload: string; refusal?: undefined } | { refusal: string };

function refuse(refusal: string): VerifiedBody {
  return { refusal };
}

/** The SDK takes the last of several times; Stripe sends one. */
function readTimestamp(header: string): number | null {
  const times = header.split(',').filter((part) => part.startsWith('t='));
  const [time] = times;
  return times.length === 1 && time !== undefined && /^t=\d{1,12}$/.test(time) ? Number(time.slice(2)) : null;
}

/** The SDK would read different bytes as the same text: broken characters, and a mark at the beginning. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * By the SDK's own verification, which on every platform brings its own way to compute. Thin events are signed alike.
 */
async function isSigned(
  { stripe, webhooks }: Pick<ServerContext, 'stripe' | 'webhooks'>,
  { payload, header }: { payload: string; header: string },
): Promise<boolean> {
  const { signature } = stripe.webhooks;
  const results = await Promise.all(
    webhooks.secrets.map((secret) =>
      Promise.resolve(
        signature?.verifyHeaderAsync(payload, header, secret, MAX_AGE_SECONDS, undefined, webhooks.now() * 1_000),
      ).catch(() => false),
    ),
  );
  return results.includes(true);
}
