import type { Lifecycle } from '../security/createLifecycle.js';
import type { OrderReview } from './createOrderReview.js';

/**
 * Makes what people do about orders part of what a handler has under way, so that `close()` waits for it.
 *
 * @throws {HttpProblem} `stripe_unavailable` for what would change an order while the handler is being closed.
 */
export function untilClosed({ run }: Lifecycle, review: OrderReview): OrderReview {
  return {
    list: (query) => run('read', () => review.list(query)),
    order: (key) => run('write', () => review.order(key)),
    close: (key) => run('write', () => review.close(key)),
  };
}
