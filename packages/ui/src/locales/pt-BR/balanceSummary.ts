import type { Messages } from '../../messages/en.js';
import type { balanceSummary as english } from '../../messages/en/balanceSummary.js';

/** Words on what the Stripe balance holds, in Brazilian Portuguese. */
export const balanceSummary: Pick<Messages, keyof typeof english> = {
  'balance.title': 'Saldo da Stripe',
  'balance.available': 'disponível',
  'balance.pending': ({ amount }) => `${amount} a caminho`,
  'balance.nothing': 'Não há dinheiro nele.',
  'balance.order': 'Este pedido',
  'balance.left': 'Resta depois',
  'balance.missing': 'Falta',
  'balance.tooLittle': ({ missing }) => `Faltam ${missing} para este pedido. Ele não pode ser pago com o saldo atual.`,
  'balance.enoughWithPending': 'Com o que está a caminho, será suficiente.',
  'balance.otherSources': ({ sources }) => `Você pode pagar de outra forma: ${sources}.`,
  'balance.orderLess': 'Peça menos ou adicione fundos ao saldo.',
  'balance.payBy': ({ source }) => `Pagar com: ${source}`,
  'balance.hidden': 'O saldo não é exibido para você. Um pedido que ele não possa pagar não é feito.',
  'balance.failed': 'Não foi possível consultar o saldo.',
};
