/** Words that several components share. */
export const common = {
  'common.retry': 'Try again',
  'common.back': 'Back',
  'common.close': 'Close',
  'common.loading': 'Loading',
  'common.opensInNewTab': 'opens in a new tab',
  'common.metricTons': ({ tons }: { tons: string }) => `${tons} t`,
  /** Two sentences without their stops, one after the other. */
  'common.sentences': ({ first, second }: { first: string; second: string }) => `${first}. ${second}`,
  /** A place, and the one that it lies in. */
  'common.place': ({ place, within }: { place: string; within: string }) => `${place}, ${within}`,
  'payment.continue': 'Continue to payment',
  'payment.openInvoice': 'Open invoice',
  'cancelOrder.trigger': 'Cancel order',
} as const;
