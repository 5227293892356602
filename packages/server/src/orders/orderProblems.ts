import { HttpProblem } from '../HttpProblem.js';
import type { OrderRow } from '../store/OrderRow.js';

/** Someone else is placing this very order. */
export function orderInProgress(): HttpProblem {
  return new HttpProblem('order_in_progress', { retryAfter: 1 });
}

/** Nobody knows what became of it, and no machine can find out. */
export function orderInReview({ ref }: Pick<OrderRow, 'ref'>): HttpProblem {
  return new HttpProblem('possible_duplicate', {
    detail:
      'It is not known whether this order was placed. Ask whoever runs this service to look before you order again ' +
      `(${ref}).`,
  });
}

/** It was looked for where Stripe lists its orders, and is not there. */
export function notPlaced(): HttpProblem {
  return new HttpProblem('stripe_unavailable', {
    detail: 'Stripe did not answer, and the order was not placed. Nothing was bought.',
  });
}
