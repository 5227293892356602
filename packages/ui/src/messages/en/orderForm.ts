/** Words of the order form. */
export const orderForm = {
  'orderForm.title': 'Order carbon removal',
  'orderForm.description':
    'Permanent removal from Frontier’s offtake portfolio, delivered and verified in the year you choose.',
  'orderForm.quantity': 'How much',
  'orderForm.unit': 'Enter as',
  'orderForm.unit.amount': 'Amount',
  'orderForm.unit.metric_tons': 'Tons',
  'orderForm.quantityLabel.amount': 'Amount of money',
  'orderForm.quantityLabel.metric_tons': 'Metric tons of CO₂',
  'orderForm.metricTonsSign': 't CO₂',
  'orderForm.currency': 'Currency',
  'orderForm.presets': 'Common quantities',
  'orderForm.quoteLabel': 'What you get and what it costs',
  'orderForm.quoteTons': ({ year }: { year: number }) => `of CO₂, to be removed by ${year}`,
  'orderForm.quoteTonsSpot': 'of CO₂, delivered within 30 days',
  'orderForm.quoteEmpty': 'Enter how much, and see here what it removes and costs.',
  'orderForm.subtotal': 'Carbon removal',
  'orderForm.fees': 'Fees',
  'orderForm.total': 'Total',
  'orderForm.publicName': 'In the name of',
  'orderForm.publicNameHint': 'optional, public',
  'orderForm.publicNameDescription':
    'Where a registry allows it, the removal is retired in this name. Everyone can see it.',
  'orderForm.paymentSource': 'Paid by',
  'orderForm.review': 'Review order',
  'orderForm.notAllowed': 'You may look, but not order. Ask whoever runs your account.',

  'review.title': 'Review your order',
  'review.description.balance': 'Paid from your Stripe balance as soon as you place it.',
  'review.product': 'Portfolio',
  'review.quantity': 'Quantity',
  'review.delivery': 'Expected delivery',
  'review.publicName': 'In the name of',
  'review.ownName': 'Your Stripe account',
  'review.cancelTerms': ({ subtotal, fees }: { subtotal: string; fees: string }) =>
    `You can cancel for 24 hours: ${subtotal} comes back, the fees of ${fees} do not.`,
  'review.guarantee':
    'If it cannot be delivered within two years of that date, you are refunded in full. Net-zero or carbon-neutral claims are allowed only after delivery.',
  'review.priceChanged': ({ before, now }: { before: string; now: string }) =>
    `The price has changed from ${before} to ${now}. Nothing was ordered yet.`,
  'review.place': ({ total }: { total: string }) => `Place order · ${total}`,
  'review.placing': 'Placing order…',
  'review.slow': 'This takes longer than usual. Keep this page open: nothing is bought twice.',
  'unknown.title': 'Was your order placed?',
  'unknown.description':
    'The answer got lost on the way, so the order may or may not have been placed. Ask again to find out: nothing is bought twice.',
  'unknown.check': 'Ask again',
  'unknown.startOver': 'Start over',
  'placed.title': 'Order placed',
  'placed.description': ({ tons, delivery }: { tons: string; delivery: string }) =>
    `${tons} t of CO₂ will be removed, with delivery expected ${delivery}.`,
  'placed.again': 'Order more',

  'paymentSource.balance': 'Stripe balance',
  'paymentSource.checkout': 'Checkout',
  'paymentSource.invoice': 'Customer invoice',
  'paymentSource.top_up': 'Top-up',

  'delivery.byYear': ({ year }: { year: number }) => `by the end of ${year}`,
  'delivery.spot': 'within 30 days',
} as const;
