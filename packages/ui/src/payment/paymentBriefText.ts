import type { Payment } from '@offtake/contract';
import type { Messages } from '../messages/en.js';
import type { paymentBrief } from '../messages/en/paymentBrief.js';
import { textOf } from '../messages/textOf.js';

/** What went wrong with a payment, in two or three words; null when nothing did. */
export function paymentBriefText(
  { status, reason }: Payment,
  messages: Pick<Messages, keyof typeof paymentBrief>,
): string | null {
  return textOf(messages, `paymentBrief.${reason}`) ?? textOf(messages, `paymentBrief.${status}`);
}
