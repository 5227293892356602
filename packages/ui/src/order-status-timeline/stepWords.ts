import { isSpotDelivery, type Order, type TimelineStep } from '@offtake/contract';
import { toIsolatedText } from '../internals/toIsolatedText.js';
import { labelOf } from '../messages/labelOf.js';
import type { TimelineMessages } from './timelineMessages.js';

export function stepTitle({ kind, state }: TimelineStep, order: Order, messages: TimelineMessages): string {
  if (kind === 'status') {
    return messages['timeline.unknownStatus']({ status: toIsolatedText(labelOf(messages, 'status', order.status)) });
  }
  // Stripe does not know it yet, and may never.
  if (kind === 'ordered' && order.stripe_order === null) return messages['timeline.requested'];
  if (kind === 'confirmed') return messages[state === 'done' ? 'timeline.confirmed' : 'timeline.confirming'];
  if (kind === 'delivery') return messages[state === 'done' ? 'timeline.delivered' : 'timeline.delivery'];
  return messages[`timeline.${kind}`];
}

/** When delivery is expected: a year, never a date. */
export function deliveryYearText(order: Order, messages: TimelineMessages): string {
  return isSpotDelivery(order.expected_delivery_year, order.created)
    ? messages['timeline.deliverySpot']
    : messages['timeline.deliveryBy']({ year: order.expected_delivery_year });
}
