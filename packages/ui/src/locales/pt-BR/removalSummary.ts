import type { Messages } from '../../messages/en.js';
import type { removalSummary as english } from '../../messages/en/removalSummary.js';
import { plural } from '../../messages/plural.js';

/** Words on how much was ordered, in Brazilian Portuguese. */
export const removalSummary: Pick<Messages, keyof typeof english> = {
  'removal.title': 'Remoção por ano de entrega',
  'removal.ordered': 'pedidas',
  'removal.deliveredTotal': 'entregues',
  'removal.year': 'Entrega prevista',
  'removal.delivered': 'Entregue',
  'removal.underWay': 'Em andamento',
  'removal.canceled': 'Cancelado',
  'removal.totalRow': 'Todos os anos',
  'removal.summary': ({ ordered, delivered, underWay }) =>
    `${ordered}\u00A0t pedidas: ${delivered}\u00A0t entregues, ${underWay}\u00A0t em andamento.`,
  'removal.barTitle': ({ year, tons, kind }) => `${year}: ${tons}\u00A0t, ${kind}`,
  'removal.awaiting': ({ tons }) => `${tons}\u00A0t que ainda serão pagas não são contadas.`,
  'removal.empty': 'Nada foi pedido ainda',
  'removal.emptyDescription': 'O que você pedir aparece aqui pelo ano em que a entrega é prevista.',
  'removal.failed': 'Não foi possível carregar os pedidos.',
  'removal.countFailed': 'Não foi possível contar os outros pedidos.',
  'removal.countedAll': ({ count }) =>
    plural('pt-BR', count, { one: `De ${count} pedido.`, other: `De todos os ${count} pedidos.` }),
  'removal.countedSome': ({ count }) =>
    plural('pt-BR', count, {
      one: 'Do pedido mais recente. Há mais.',
      other: `Dos ${count} pedidos mais recentes. Há mais.`,
    }),
  'removal.countMore': 'Contar também os mais antigos',
  'removal.counting': 'Contando…',
};
