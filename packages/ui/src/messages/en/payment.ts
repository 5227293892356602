/** Words on how far the payment of an order has come: in a sentence, and briefly where there is little room. */
export const payment = {
  'payment.continue': 'Continue to payment',
  'payment.openInvoice': 'Open invoice',
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

  'paymentBrief.expired': 'Not paid in time',
  'paymentBrief.failed': 'Payment failed',
  'paymentBrief.refunded': 'Payment refunded',
  'paymentBrief.declined': 'Payment declined',
  'paymentBrief.paid_out_of_band': 'No money came',
  'paymentBrief.not_charged': 'No money came',
  'paymentBrief.reversed': 'Payment taken back',
  'paymentBrief.disputed': 'Payment disputed',
  'paymentBrief.insufficient_balance': 'Balance too low',
  'paymentBrief.price_changed': 'Price has risen',
  'paymentBrief.product_unavailable': 'Sold out',
  'paymentBrief.account_not_eligible': 'Account cannot order',
  'paymentBrief.outcome_unknown': 'Being checked',
} as const;
