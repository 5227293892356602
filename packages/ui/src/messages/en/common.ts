/** Words that several components share. */
export const common = {
  'common.retry': 'Try again',
  'common.back': 'Back',
  'common.close': 'Close',
  'common.loading': 'Loading',
  'common.opensInNewTab': 'opens in a new tab',
  'common.metricTons': ({ tons }: { tons: string }) => `${tons} t`,
  'common.requestId': ({ id }: { id: string }) => `Request ${id}`,

  'pathway.biomass_carbon_removal_and_storage': 'Biomass carbon removal',
  'pathway.direct_air_capture': 'Direct air capture',
  'pathway.enhanced_weathering': 'Enhanced weathering',
  'pathway.marine_carbon_removal': 'Marine removal',

  'paymentSource.balance': 'Stripe balance',
  'paymentSource.checkout': 'Checkout',
  'paymentSource.invoice': 'Customer invoice',
  'paymentSource.top_up': 'Top-up',

  'status.awaiting_funds': 'Awaiting funds',
  'status.open': 'Open',
  'status.confirmed': 'Confirmed',
  'status.delayed': 'Delayed',
  'status.delivered': 'Delivered',
  'status.canceled': 'Canceled',

  'delivery.byYear': ({ year }: { year: number }) => `by the end of ${year}`,
  'delivery.spot': 'within 30 days',
} as const;
