/** Words that several components share. */
export const common = {
  'common.retry': 'Try again',
  'common.back': 'Back',
  'common.close': 'Close',
  'common.loading': 'Loading',
  'common.opensInNewTab': 'opens in a new tab',
  'common.metricTons': ({ tons }: { tons: string }) => `${tons} t`,
  'payment.continue': 'Continue to payment',
  'payment.openInvoice': 'Open invoice',
  'cancelOrder.trigger': 'Cancel order',
} as const;
