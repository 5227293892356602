/** Words on how far the payment of an order has come. */
export const payment = {
  'payment.openUntil': ({ date }: { date: string }) => `The page to pay on closes on ${date}.`,
  'payment.dueBy': ({ date }: { date: string }) => `Due by ${date}.`,

  'payment.pending': 'Waiting for the money to arrive. The order is made when it has.',
  'payment.pending.checkout': 'Not paid yet. The order is made once the payment has arrived.',
  'payment.pending.invoice': 'The invoice is not paid yet. The order is made once it is.',
  'payment.pending.top_up': 'The top-up is on its way to your Stripe balance. The order is made once it has arrived.',
  'payment.settling': 'Paid. The order is made as soon as the money can be used.',
  'payment.paid': 'Paid. The order is being made.',
  'payment.failed': 'The payment failed. Nothing was ordered.',
  'payment.expired': 'It was not paid in time. Nothing was ordered.',
  'payment.refunded': 'The payment was refunded. Nothing was ordered.',
  'payment.needs_review': 'Paid, but it is not clear what follows. Whoever runs your account has to look at it.',

  'payment.reason.declined': 'The payment was declined. Nothing was ordered.',
  'payment.reason.paid_out_of_band':
    'The invoice was marked as paid, but no money came through Stripe, so nothing was ordered.',
  'payment.reason.not_charged': 'The invoice was too small to be charged, so no money came and nothing was ordered.',
  'payment.reason.refunded': 'The payment was refunded. Nothing was ordered.',
  'payment.reason.reversed': 'The bank took the payment back.',
  'payment.reason.disputed': 'The payment is disputed.',
  'payment.reason.insufficient_balance':
    'The money has arrived, but the Stripe balance is too low for the order right now. It is tried again.',
  'payment.reason.price_changed': 'The price had risen when the money arrived, so nothing was ordered.',
  'payment.reason.product_unavailable': 'The portfolio was sold out when the money arrived, so nothing was ordered.',
  'payment.reason.account_not_eligible': 'This Stripe account cannot order carbon removal, so nothing was ordered.',
  'payment.reason.outcome_unknown':
    'The money has arrived, and it is being found out whether the order was made. Nothing is bought twice.',
} as const;
