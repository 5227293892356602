import { SECONDS_PER_DAY, type UnixSeconds } from '@offtake/contract';
import { createInTurn } from '../createInTurn.js';
import type { WebhookOptions, WebhookSettings } from './WebhookOptions.js';

const CATCH_UP_SECONDS = 15 * 60;

/** Stripe answers 25 requests a second in a sandbox; each event takes some, one after the other. */
const EVENTS_AT_ONCE = 4;

/** Events are kept by Stripe for 30 days; whoever asks more rarely than once a day has no use for the answer. */
const CATCH_UP_MAX_SECONDS = SECONDS_PER_DAY;

/**
 * Checks the options of events.
 *
 * @throws {TypeError} when one of them would let forged events in or keep real ones out.
 */
export function readWebhookSettings(options: WebhookOptions, now: () => UnixSeconds): WebhookSettings {
  return {
    secrets: readSecrets(options.webhookSecret),
    stripeAccount: readAccount(options.stripeAccount),
    now: options.webhookNow ?? now,
    catchUpSeconds: readCatchUpSeconds(options.eventCatchUpSeconds),
    inTurn: createInTurn(EVENTS_AT_ONCE),
  };
}

/** What is given is never put into a message: it may be a secret, only of another kind. */
function readSecrets(secret: WebhookOptions['webhookSecret']): readonly string[] {
  if (secret === undefined) return [];
  const secrets = typeof secret === 'string' ? [secret] : [...secret];
  const areSecrets = secrets.every((each) => typeof each === 'string' && /^whsec_\S+$/.test(each));
  if (secrets.length > 0 && areSecrets) return secrets;
  throw new TypeError(
    'createOfftakeHandler: webhookSecret must be the signing secret of the endpoint, "whsec_" and no spaces or line ' +
      'breaks, or a list of those; else every event would be refused. Copy it from the endpoint in Stripe’s dashboard, ' +
      'or leave the option out to have no endpoint.',
  );
}

function readAccount(account: string | undefined): string | null {
  if (account === undefined || /^acct_\S+$/.test(account)) return account ?? null;
  throw new TypeError(
    'createOfftakeHandler: stripeAccount must be the id of a Connect account, "acct_…", or no event would ever count; ' +
      `it is "${account}".`,
  );
}

function readCatchUpSeconds(seconds = CATCH_UP_SECONDS): number {
  if (Number.isInteger(seconds) && seconds >= 0 && seconds <= CATCH_UP_MAX_SECONDS) return seconds;
  throw new TypeError(
    `createOfftakeHandler: eventCatchUpSeconds must be a whole number from 0 to ${CATCH_UP_MAX_SECONDS}, or events that ` +
      `were lost would stay lost; it is ${seconds}.`,
  );
}
