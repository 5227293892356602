/** Words on how much was ordered. */
export const removalSummary = {
  'removal.title': 'Removal by delivery year',
  'removal.ordered': 'ordered',
  'removal.deliveredTotal': 'delivered',
  'removal.year': 'Expected delivery',
  'removal.delivered': 'Delivered',
  'removal.underWay': 'Under way',
  'removal.canceled': 'Canceled',
  'removal.totalRow': 'All years',
  'removal.summary': ({ ordered, delivered, underWay }: { ordered: string; delivered: string; underWay: string }) =>
    `${ordered} t ordered: ${delivered} t delivered, ${underWay} t under way.`,
  'removal.barTitle': ({ year, tons, kind }: { year: number; tons: string; kind: string }) =>
    `${year}: ${tons} t, ${kind}`,
  'removal.awaiting': ({ tons }: { tons: string }) => `${tons} t still to be paid are not counted.`,
  'removal.empty': 'Nothing ordered yet',
  'removal.emptyDescription': 'What you order shows here by the year in which delivery is expected.',
  'removal.failed': 'The orders could not be loaded.',
  'removal.countFailed': 'The other orders could not be counted.',
  'removal.countedAll': ({ count }: { count: number }) => (count === 1 ? 'From 1 order.' : `From all ${count} orders.`),
  'removal.countedSome': ({ count }: { count: number }) => `From the newest ${count} orders. There are more.`,
  'removal.countMore': 'Count older ones too',
  'removal.counting': 'Counting…',
} as const;
