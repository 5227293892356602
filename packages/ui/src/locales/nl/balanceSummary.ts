import type { Messages } from '../../messages/en.js';
import type { balanceSummary as english } from '../../messages/en/balanceSummary.js';

/** Words on what the Stripe balance holds, in Dutch. */
export const balanceSummary: Pick<Messages, keyof typeof english> = {
  'balance.title': 'Stripe-saldo',
  'balance.available': 'beschikbaar',
  'balance.pending': ({ amount }) => `${amount} onderweg`,
  'balance.nothing': 'Er staat geen geld op.',
  'balance.order': 'Deze bestelling',
  'balance.left': 'Daarna over',
  'balance.missing': 'Tekort',
  'balance.tooLittle': ({ missing }) =>
    `${missing} te weinig voor deze bestelling. Zo kan ze niet uit het saldo worden betaald.`,
  'balance.enoughWithPending': 'Met wat onderweg is, is het straks genoeg.',
  'balance.otherSources': ({ sources }) => `U kunt anders betalen: ${sources}.`,
  'balance.orderLess': 'Bestel minder of waardeer het saldo op.',
  'balance.payBy': ({ source }) => `Betalen via: ${source}`,
  'balance.hidden':
    'Het saldo wordt niet aan u getoond. Een bestelling die er niet uit betaald kan worden, wordt niet uitgevoerd.',
  'balance.failed': 'Het saldo kon niet worden opgehaald.',
};
