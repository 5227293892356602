import type { FieldErrorCode, OfftakeError, Order, TimelineStep } from '@offtake/hooks';

const ERRORS: Partial<Record<OfftakeError['code'], string>> = {
  network_error: 'No answer. Check your connection and try again.',
  unauthenticated: 'Sign in to order.',
  forbidden: 'You may not do this.',
  insufficient_balance: 'The Stripe balance is too low. Nothing was ordered.',
  product_unavailable: 'This portfolio is sold out. Nothing was ordered.',
  not_cancelable: 'It is too late to cancel this order.',
  stripe_unavailable: 'Stripe does not answer. Try again in a moment.',
  store_unavailable: 'The records are out of reach. Try again in a moment.',
};

/**
 * What to tell a person about a failure. The codes are a closed list; whatever has no sentence here gets the last one.
 */
export function errorText({ code }: OfftakeError): string {
  return ERRORS[code] ?? 'Something went wrong. Try again in a moment.';
}

const FIELD_ERRORS: Partial<Record<FieldErrorCode, string>> = {
  required: 'Fill this in.',
  not_a_number: 'Write a number.',
  not_positive: 'More than nothing.',
  too_small: 'More, please.',
  too_large: 'That is more than can be ordered at once.',
  too_long: 'That is too long.',
  too_precise: 'Fewer decimals, please.',
  sold_out: 'There is not that much left.',
};

/** What to tell a person about one field. */
export function fieldErrorText(code: FieldErrorCode): string {
  return FIELD_ERRORS[code] ?? 'Please check this.';
}

/** A status that Stripe may add one day is shown as it comes. */
export function statusText(status: string): string {
  return status.replaceAll('_', ' ');
}

/** One step of the timeline; its facts are the order's own. */
export function stepText({ kind, state }: TimelineStep, order: Order): string {
  switch (kind) {
    case 'delivery':
      return state === 'done' ? 'Delivered' : `Delivery by the end of ${order.expected_delivery_year}`;
    case 'delayed':
      return `Put off to ${order.expected_delivery_year}`;
    case 'status':
      return statusText(order.status);
    default:
      return kind.charAt(0).toUpperCase() + kind.slice(1);
  }
}
