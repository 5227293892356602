import type { IntentRecord } from '../../money/MoneyBooks.js';
import { StripeProblem } from '../../wire/StripeProblem.js';

/** The refusal that tells why a payment was not made; its state has changed all the same. */
export function toPaymentProblem({ intent }: IntentRecord): StripeProblem {
  const { last_payment_error: error } = intent;
  const { charge, decline_code: declineCode } = error ?? {};
  return new StripeProblem(error?.message ?? 'The payment was not made.', {
    status: 402,
    type: error?.type === 'invalid_request_error' ? 'invalid_request_error' : 'card_error',
    code: error?.code ?? 'card_declined',
    fields: {
      ...(charge === undefined ? {} : { charge }),
      ...(declineCode === undefined ? {} : { decline_code: declineCode }),
      payment_intent: intent,
    },
  });
}
