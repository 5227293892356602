/** How far a payment has come, in a word or two. */
export const paymentStatuses = {
  'paymentStatus.pending': 'Not paid yet',
  'paymentStatus.settling': 'Paid, not yet usable',
  'paymentStatus.paid': 'Paid',
  'paymentStatus.failed': 'Failed',
  'paymentStatus.expired': 'Not paid in time',
  'paymentStatus.refunded': 'Refunded',
  'paymentStatus.needs_review': 'Needs review',
} as const;
