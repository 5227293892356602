import { readErrors } from './readErrors.js';

/** What went wrong, and what to do, by error code. */
export const errors = {
  ...readErrors,
  'error.origin_not_allowed':
    'This page is not allowed to talk to its backend. Ask whoever runs it to add its address to the trusted origins.',
  'error.idempotency_key_required': 'The order could not be sent safely. Reload the page and try again.',
  'error.idempotency_key_reused': 'This form was used for another order already. Start a new order.',
  'error.order_in_progress': 'Your order is still being placed.',
  'error.possible_duplicate': 'You placed the same order a moment ago.',
  'error.price_changed': 'The price has changed. Nothing was ordered.',
  'error.insufficient_balance':
    'The Stripe balance is too low for this order. Nothing was ordered. Order less, or add funds to the balance and place it again.',
  'error.product_unavailable':
    'There is not enough of this portfolio left. Nothing was ordered. Order less, or choose another one.',
  'error.amount_over_limit': 'This is more than you may order at once. Nothing was ordered. Order less.',
  'error.not_cancelable': 'This order can no longer be canceled.',
  'error.payload_too_large': 'This is too long to be sent. Shorten it.',
  'error.unsupported_media_type': 'The backend did not understand the request. Reload the page and try again.',
} as const;
