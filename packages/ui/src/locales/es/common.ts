import type { Messages } from '../../messages/en.js';
import type { common as english } from '../../messages/en/common.js';

/** Words that several components share, in Spanish. */
export const common: Pick<Messages, keyof typeof english> = {
  'common.retry': 'Reintentar',
  'common.back': 'Atrás',
  'common.close': 'Cerrar',
  'common.loading': 'Cargando',
  'common.opensInNewTab': 'se abre en una pestaña nueva',
  'common.metricTons': ({ tons }) => `${tons}\u00A0t`,
  'common.sentences': ({ first, second }) => `${first}. ${second}`,
  'common.place': ({ place, within }) => `${place}, ${within}`,
  'payment.continue': 'Continuar al pago',
  'payment.openInvoice': 'Abrir factura',
  'cancelOrder.trigger': 'Cancelar pedido',
};
