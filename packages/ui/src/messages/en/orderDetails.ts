/** Words on all of one order. */
export const orderDetails = {
  'orderDetails.tons': 'of CO₂',
  'orderDetails.expectedBy': ({ year }: { year: number }) => `expected by the end of ${year}`,
  'orderDetails.expectedSpot': 'expected within 30 days of the order',
  'orderDetails.deliveredOn': ({ date }: { date: string }) => `delivered on ${date}`,
  'orderDetails.notFound': 'There is no such order',
  'orderDetails.notFoundDescription': 'It may be someone else’s, or the address may be wrong.',
  'orderDetails.failed': 'The order could not be loaded.',

  'orderDetails.amounts': 'What it costs',
  'orderDetails.subtotal': 'Carbon removal',
  'orderDetails.fees': 'Fees',
  'orderDetails.total': 'Order total',

  'orderDetails.payment': 'Payment',
  'orderDetails.paidBy': 'Paid by',
  'orderDetails.paymentStatus': 'Status',
  'orderDetails.invoiceTotal': 'Invoice total',

  'orderDetails.beneficiary': 'In the name of',
  'orderDetails.ownName': 'Your Stripe account',
  'orderDetails.edit': 'Change',
  'orderDetails.editLabel': 'Change in whose name it is retired',
  'orderDetails.beneficiaryHint':
    'Where a registry allows it, the removal is retired in this name. Everyone can see it. Leave it empty for your Stripe account’s own.',
  'orderDetails.save': 'Save',
  'orderDetails.cancelEdit': 'Do not change',
  'orderDetails.saving': 'Saving…',
  'orderDetails.saved': 'Saved.',
  'orderDetails.notSaved': ({ name }: { name: string }) => `Not saved: it is still in the name of ${name}.`,

  'orderDetails.deliveries': 'Delivered by',
  'orderDetails.deliveredTons': ({ tons, date }: { tons: string; date: string }) => `${tons} t on ${date}`,
  'orderDetails.registry': 'Registry entry',

  'orderDetails.claims': 'What you may say',
  'orderDetails.claims.notOrdered': 'Nothing is ordered until it is paid, so there is nothing to say yet.',
  'orderDetails.claims.ordered':
    'That you have ordered permanent carbon removal. Nothing of it counts as removed yet: net-zero or carbon-neutral claims are allowed only after delivery.',
  'orderDetails.claims.partly': ({ delivered, tons }: { delivered: string; tons: string }) =>
    `${delivered} t of ${tons} t have arrived. Net-zero or carbon-neutral claims are allowed only once the order is delivered.`,
  'orderDetails.claims.delivered': ({ tons }: { tons: string }) =>
    `That ${tons} t of CO₂ were permanently removed for you. These tons may be counted in net-zero or carbon-neutral claims.`,
  'orderDetails.claims.canceled': 'Nothing: the order was canceled, and no removal comes of it.',

  'orderDetails.ids': 'Reference numbers',
  'orderDetails.orderId': 'Order',
  'orderDetails.stripeId': 'At Stripe',
  'orderDetails.noStripeId': 'not there yet',
  'orderDetails.copy': 'Copy',
  'orderDetails.copyLabel': ({ name }: { name: string }) => `Copy id: ${name}`,
  'orderDetails.copied': 'Copied',
  'orderDetails.notCopied': 'It could not be copied. It is selected now, to be copied by hand.',
} as const;
