/** The ways to pay. */
export const paymentSources = {
  'paymentSource.balance': 'Stripe balance',
  'paymentSource.checkout': 'Card or bank',
  'paymentSource.invoice': 'Customer invoice',
  'paymentSource.top_up': 'Top-up',
} as const;
