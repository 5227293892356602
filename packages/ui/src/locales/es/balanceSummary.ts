import type { Messages } from '../../messages/en.js';
import type { balanceSummary as english } from '../../messages/en/balanceSummary.js';

/** Words on what the Stripe balance holds, in Spanish. */
export const balanceSummary: Pick<Messages, keyof typeof english> = {
  'balance.title': 'Saldo de Stripe',
  'balance.available': 'disponible',
  'balance.pending': ({ amount }) => `${amount} en camino`,
  'balance.nothing': 'No hay dinero en él.',
  'balance.order': 'Este pedido',
  'balance.left': 'Queda después',
  'balance.missing': 'Falta',
  'balance.tooLittle': ({ missing }) => `Faltan ${missing} para este pedido. No puede pagarse con el saldo actual.`,
  'balance.enoughWithPending': 'Con lo que está en camino será suficiente.',
  'balance.otherSources': ({ sources }) => `Puede pagar de otra forma: ${sources}.`,
  'balance.orderLess': 'Pida menos o añada fondos al saldo.',
  'balance.payBy': ({ source }) => `Pagar con: ${source}`,
  'balance.hidden': 'No se le muestra el saldo. Un pedido que no pueda pagarse con él no se realiza.',
  'balance.failed': 'No se ha podido consultar el saldo.',
};
