import type { Messages } from '../../messages/en.js';
import type { balanceSummary as english } from '../../messages/en/balanceSummary.js';

/** Words on what the Stripe balance holds, in German. */
export const balanceSummary: Pick<Messages, keyof typeof english> = {
  'balance.title': 'Stripe-Guthaben',
  'balance.available': 'verfügbar',
  'balance.pending': ({ amount }) => `${amount} unterwegs`,
  'balance.nothing': 'Es ist kein Geld darauf.',
  'balance.order': 'Diese Bestellung',
  'balance.left': 'Danach übrig',
  'balance.missing': 'Es fehlen',
  'balance.tooLittle': ({ missing }) =>
    `Für diese Bestellung fehlen ${missing}. Mit dem Guthaben allein kann sie so nicht bezahlt werden.`,
  'balance.enoughWithPending': 'Mit dem Geld, das unterwegs ist, wird es reichen.',
  'balance.otherSources': ({ sources }) => `Sie können anders bezahlen: ${sources}.`,
  'balance.orderLess': 'Bestellen Sie weniger oder laden Sie das Guthaben auf.',
  'balance.payBy': ({ source }) => `Bezahlen per: ${source}`,
  'balance.hidden': 'Das Guthaben wird Ihnen nicht angezeigt. Reicht es nicht, wird die Bestellung nicht ausgeführt.',
  'balance.failed': 'Das Guthaben konnte nicht abgerufen werden.',
};
