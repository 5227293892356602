/** Words on what the Stripe balance holds. */
export const balanceSummary = {
  'balance.title': 'Stripe balance',
  'balance.available': 'available',
  'balance.pending': ({ amount }: { amount: string }) => `${amount} on its way`,
  'balance.nothing': 'There is no money in it.',
  'balance.order': 'This order',
  'balance.left': 'Left after it',
  'balance.missing': 'Missing',
  'balance.tooLittle': ({ missing }: { missing: string }) =>
    `${missing} too little for this order. It cannot be paid from the balance as it is.`,
  'balance.enoughWithPending': 'With what is on its way there will be enough.',
  'balance.otherSources': ({ sources }: { sources: string }) => `You can pay another way: ${sources}.`,
  'balance.orderLess': 'Order less, or add funds to the balance.',
  'balance.payBy': ({ source }: { source: string }) => `Pay by: ${source}`,
  'balance.hidden': 'What the balance holds is not shown to you. An order that it cannot pay is not made.',
  'balance.failed': 'The balance could not be read.',
} as const;
