import type { Payment } from '@offtake/contract';
import { toDisplayText } from '../internals/toDisplayText.js';
import { toReadable } from '../internals/toReadable.js';
import { textOf } from '../messages/textOf.js';
import type { PaymentMessages } from './paymentMessages.js';

/** How far a payment has come, or what went wrong with it, in a sentence. */
export function paymentText({ source, status, url, reason }: Payment, messages: PaymentMessages): string {
  // Without a page to pay on the money is under way, from a bank for example.
  const isToBePaid = url !== null || source === 'top_up';
  return (
    textOf(messages, `payment.reason.${reason}`) ??
    (isToBePaid ? textOf(messages, `payment.${status}.${source}`) : null) ??
    textOf(messages, `payment.${status}`) ??
    toDisplayText(toReadable(reason ?? status))
  );
}
