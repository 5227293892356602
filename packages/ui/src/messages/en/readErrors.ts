/** Why something could not be read, and what to do, by the error codes that reads can end with. */
export const readErrors = {
  'error.unauthenticated': 'You are signed out. Sign in and try again.',
  'error.forbidden': 'You are not allowed to do this. Ask whoever runs your account.',
  'error.invalid_request': 'The backend did not accept this. Check what you entered.',
  'error.not_found': 'This could not be found. It may have been removed.',
  'error.account_not_eligible':
    'This Stripe account cannot order carbon removal. Ask Stripe support to have it enabled.',
  'error.rate_limited': 'Too many requests at once. Wait a moment and try again.',
  'error.stripe_unavailable': 'Stripe did not answer. Try again in a moment.',
  'error.store_unavailable': 'The records of this service could not be reached. Try again in a moment.',
  'error.internal_error': 'Something went wrong on the other side. Try again in a moment.',
  'error.network_error': 'No connection. Check your network and try again.',
  'error.invalid_response': 'The backend gave an answer that makes no sense. Try again in a moment.',
} as const;
