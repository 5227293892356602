import { readBytes } from '../http/readBytes.js';
import { rewrittenBodies } from '../http/rewrittenBodies.js';
import { HttpProblem } from '../HttpProblem.js';
import type { ServerContext } from '../ServerContext.js';
import type { EventRow } from '../store/EventRow.js';
import { knownLivemode, readLivemode } from '../stripe/readLivemode.js';
import { keepEvent } from './keepEvent.js';
import { processEvent } from './processEvent.js';
import { readStripeEvent, type StripeEvent } from './readStripeEvent.js';
import { verifySignature } from './verifySignature.js';

/** The largest event that is read, in bytes; Stripe's have some ten thousand. */
const BODY_MAX_BYTES = 512 * 1_024;

/**
 * Takes one of Stripe's events: it is kept before it is acknowledged, and worked on after. Whatever else is answered
 * makes Stripe send it again.
 *
 * @throws {HttpProblem} `not_found` without a secret, `payload_too_large`, `invalid_request` for what Stripe did not
 * sign, and `store_unavailable` when it could not be kept.
 */
export async function receiveWebhook(context: ServerContext, request: Request): Promise<{ received: true }> {
  if (context.webhooks.secrets.length === 0) throw new HttpProblem('not_found');
  const event = await readSignedEvent(context, request);
  if (isForeign(context, event)) return { received: true };
  const row = await keepEvent(context, event);
  if (row) context.background.add(afterAnswer(context, () => work(context, { row, livemode: event.livemode })));
  return { received: true };
}

async function readSignedEvent(context: ServerContext, request: Request): Promise<StripeEvent> {
  const bytes = await readBytes(request, { maxBytes: BODY_MAX_BYTES, timeoutSeconds: context.bodyTimeoutSeconds });
  const verified = await verifySignature(context, { bytes, header: request.headers.get('stripe-signature') });
  if (verified.refusal !== undefined) {
    throw refused(rewrittenBodies.has(request) ? `${verified.refusal} ${REWRITTEN}` : verified.refusal);
  }
  const event = readStripeEvent(parseJson(verified.payload));
  if (!event) throw refused('Stripe signed it, but it is no event that can be read.');
  return event;
}

const REWRITTEN =
  'A body parser had parsed the body before the handler saw it, and the bytes that Stripe signed are lost, so that ' +
  'every event is refused. Put the handler before express.json(), or express.raw({ type: "application/json" }) before ' +
  'the handler, or keep the bytes as request.rawBody.';

/** All refusals look the same from outside, so that nobody learns from them. */
function refused(reason: string): HttpProblem {
  const detail = 'This is no event that Stripe signed for this endpoint.';
  return new HttpProblem('invalid_request', { detail, cause: `A webhook was refused. ${reason}` });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** An endpoint may be sent the events of many accounts; those of others are acknowledged and left alone. */
function isForeign({ stripe, webhooks, logger }: ServerContext, event: StripeEvent): boolean {
  const { id, type, accounts, livemode } = event;
  const isOtherAccount = webhooks.stripeAccount
    ? accounts.length === 0 || accounts.some((account) => account !== webhooks.stripeAccount)
    : accounts.length > 0;
  const isOtherMode = livemode !== (knownLivemode(stripe) ?? livemode);
  if (!isOtherAccount && !isOtherMode) return false;
  const reason = isOtherAccount ? 'it is another account’s' : `its livemode is ${livemode}, and the key’s is not`;
  logger.warn(`An event was left alone: ${reason}.`, { event: id, type });
  return true;
}

/** The answer waits for nothing: what is done here begins when it is ready. */
async function afterAnswer({ webhooks }: ServerContext, begin: () => Promise<void>): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  await webhooks.inTurn(begin);
}

/** A handler that is being closed begins nothing: the next round of another one takes the event at once. */
async function handOn({ store, sharedNow }: ServerContext, row: EventRow): Promise<void> {
  await store.inbox.update({ ...row, dueAt: await sharedNow() });
}

/**
 * The key's mode may have to be asked of Stripe, which must hold up no acknowledgement. While Stripe does not say, the
 * event stays in the inbox, and the mode no longer matters: what is read with the key is of the key's mode.
 */
async function work(context: ServerContext, { row, livemode }: { row: EventRow; livemode: boolean }): Promise<void> {
  if (context.lifecycle.closing.aborted) return handOn(context, row);
  const keyMode = await readLivemode(context.stripe).catch(() => null);
  if (keyMode === null) return;
  if (keyMode === livemode) {
    await processEvent(context, row);
    return;
  }
  context.logger.warn(`An event was left alone: its livemode is ${livemode}, and the key’s is not.`, { event: row.id });
  await context.store.inbox.update({ ...row, state: 'done', dueAt: null });
}
