import type { Messages } from '../../messages/en.js';
import type { balanceSummary as english } from '../../messages/en/balanceSummary.js';

/** Words on what the Stripe balance holds, in French. */
export const balanceSummary: Pick<Messages, keyof typeof english> = {
  'balance.title': 'Solde Stripe',
  'balance.available': 'disponible',
  'balance.pending': ({ amount }) => `${amount} en cours d’arrivée`,
  'balance.nothing': 'Il ne contient pas d’argent.',
  'balance.order': 'Cette commande',
  'balance.left': 'Reste ensuite',
  'balance.missing': 'Manque',
  'balance.tooLittle': ({ missing }) =>
    `Il manque ${missing} pour cette commande. Le solde ne suffit pas à la payer en l’état.`,
  'balance.enoughWithPending': 'Avec les fonds en cours d’arrivée, il suffira.',
  'balance.otherSources': ({ sources }) => `Vous pouvez payer autrement\u00A0: ${sources}.`,
  'balance.orderLess': 'Commandez moins ou ajoutez des fonds au solde.',
  'balance.payBy': ({ source }) => `Payer par\u00A0: ${source}`,
  'balance.hidden': 'Le solde ne vous est pas affiché. Une commande qu’il ne peut pas payer n’est pas passée.',
  'balance.failed': 'Le solde n’a pas pu être consulté.',
};
