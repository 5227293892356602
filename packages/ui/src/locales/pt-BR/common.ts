import type { Messages } from '../../messages/en.js';
import type { common as english } from '../../messages/en/common.js';

/** Words that several components share, in Brazilian Portuguese. */
export const common: Pick<Messages, keyof typeof english> = {
  'common.retry': 'Tentar de novo',
  'common.back': 'Voltar',
  'common.close': 'Fechar',
  'common.loading': 'Carregando',
  'common.opensInNewTab': 'abre em uma nova aba',
  'common.metricTons': ({ tons }) => `${tons}\u00A0t`,
  'common.sentences': ({ first, second }) => `${first}. ${second}`,
  'common.place': ({ place, within }) => `${place}, ${within}`,
  'payment.continue': 'Continuar para o pagamento',
  'payment.openInvoice': 'Abrir fatura',
  'cancelOrder.trigger': 'Cancelar pedido',
};
