import type { EmulatorCore } from '../state/EmulatorCore.js';

/** Why the last attempt to pay failed, for the customer; `null` if none has. */
export function lastFailure({ money }: EmulatorCore, intentId: string | null): string | null {
  const intent = money.intents.get(intentId ?? '')?.intent;
  if (intent?.status !== 'requires_payment_method' || !intent.last_payment_error) return null;
  const { code, message } = intent.last_payment_error;
  if (code !== 'payment_intent_authentication_failure') return message;
  return 'Your bank could not confirm that it is you. Choose another way to pay, or try again.';
}
