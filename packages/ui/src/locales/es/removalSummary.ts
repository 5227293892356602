import type { Messages } from '../../messages/en.js';
import type { removalSummary as english } from '../../messages/en/removalSummary.js';
import { plural } from '../../messages/plural.js';

/** Words on how much was ordered, in Spanish. */
export const removalSummary: Pick<Messages, keyof typeof english> = {
  'removal.title': 'Eliminación por año de entrega',
  'removal.ordered': 'pedidas',
  'removal.deliveredTotal': 'entregadas',
  'removal.year': 'Entrega prevista',
  'removal.delivered': 'Entregado',
  'removal.underWay': 'En curso',
  'removal.canceled': 'Cancelado',
  'removal.totalRow': 'Todos los años',
  'removal.summary': ({ ordered, delivered, underWay }) =>
    `${ordered}\u00A0t pedidas: ${delivered}\u00A0t entregadas, ${underWay}\u00A0t en curso.`,
  'removal.barTitle': ({ year, tons, kind }) => `${year}: ${tons}\u00A0t, ${kind}`,
  'removal.awaiting': ({ tons }) => `No se cuentan ${tons}\u00A0t que quedan por pagar.`,
  'removal.empty': 'Todavía no se ha pedido nada',
  'removal.emptyDescription': 'Lo que pida aparece aquí según el año en que se prevé la entrega.',
  'removal.failed': 'No se han podido cargar los pedidos.',
  'removal.countFailed': 'No se han podido contar los demás pedidos.',
  'removal.countedAll': ({ count }) =>
    plural('es', count, { one: `De ${count} pedido.`, other: `Del total de ${count} pedidos.` }),
  'removal.countedSome': ({ count }) =>
    plural('es', count, {
      one: 'Del pedido más reciente. Hay más.',
      other: `De los ${count} pedidos más recientes. Hay más.`,
    }),
  'removal.countMore': 'Contar también los anteriores',
  'removal.counting': 'Contando…',
};
