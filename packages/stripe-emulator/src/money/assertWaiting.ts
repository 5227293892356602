import { StripeProblem } from '../wire/StripeProblem.js';
import type { IntentRecord } from './MoneyBooks.js';

/** Whether a payment still waits for its money: it is neither paid, nor under way, nor given up. */
export function isWaiting({ intent }: IntentRecord): boolean {
  return !['canceled', 'processing', 'succeeded'].includes(intent.status);
}

/**
 * Refuses what only a payment that waits for its money allows.
 *
 * @param verb What was asked for, such as `confirm`.
 * @throws StripeProblem 400 `payment_intent_unexpected_state`
 */
export function assertWaiting(record: IntentRecord, verb: 'cancel' | 'confirm'): void {
  if (isWaiting(record)) return;
  const { intent } = record;
  throw new StripeProblem(`You cannot ${verb} this PaymentIntent because it has a status of ${intent.status}.`, {
    code: 'payment_intent_unexpected_state',
    fields: { payment_intent: intent },
  });
}
