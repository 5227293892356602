/** Words on what went wrong with a payment, where there is little room. */
export const paymentBrief = {
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
