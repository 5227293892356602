/** What went wrong, and what to do, by error code. */
export const errors = {
  'error.unauthenticated': 'You are signed out. Sign in and try again.',
  'error.forbidden': 'You are not allowed to do this. Ask whoever runs your account.',
  'error.origin_not_allowed':
    'This page is not allowed to talk to its backend. Ask whoever runs it to add its address to the trusted origins.',
  'error.invalid_request': 'The backend did not accept this. Check what you entered.',
  'error.not_found': 'This could not be found. It may have been removed.',
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
  'error.account_not_eligible':
    'This Stripe account cannot order carbon removal. Ask Stripe support to have it enabled.',
  'error.rate_limited': 'Too many requests at once. Wait a moment and try again.',
  'error.payload_too_large': 'This is too long to be sent. Shorten it.',
  'error.unsupported_media_type': 'The backend did not understand the request. Reload the page and try again.',
  'error.stripe_unavailable': 'Stripe did not answer. Try again in a moment.',
  'error.store_unavailable': 'The records of this service could not be reached. Try again in a moment.',
  'error.internal_error': 'Something went wrong on the other side. Try again in a moment.',
  'error.network_error': 'No connection. Check your network and try again.',
  'error.invalid_response': 'The backend gave an answer that makes no sense. Try again in a moment.',
} as const;
