import type { Messages } from '../../messages/en.js';
import type { orderList as english } from '../../messages/en/orderList.js';
import { plural } from '../../messages/plural.js';

/** Words of the order list, in Spanish. */
export const orderList: Pick<Messages, keyof typeof english> = {
  'orderList.title': 'Pedidos',
  'orderList.filter': 'Mostrar',
  'orderList.filter.all': 'Todos',
  'orderList.filter.underWay': 'En curso',
  'orderList.filter.delivered': 'Entregados',
  'orderList.filter.canceled': 'Cancelados',
  'orderList.ordered': 'Fecha del pedido',
  'orderList.product': 'Cartera',
  'orderList.tons': 'Toneladas',
  'orderList.total': 'Total',
  'orderList.beneficiary': 'A nombre de',
  'orderList.expected': 'Entrega prevista',
  'orderList.status': 'Estado',
  'orderList.spot': 'en 30 días',
  'orderList.open': ({ tons, date }) => `Pedido de ${tons}\u00A0t, ${date}`,
  'orderList.empty': 'Todavía no hay pedidos',
  'orderList.emptyDescription': 'Lo que pida aparece aquí y se sigue hasta su certificado de entrega.',
  'orderList.filteredEmpty': 'No hay pedidos de este tipo',
  'orderList.showAll': 'Mostrar todos',
  'orderList.failed': 'No se han podido cargar los pedidos.',
  'orderList.loadMore': 'Cargar más',
  'orderList.loadingMore': 'Cargando más…',
  'orderList.loadMoreFailed': 'No se han podido cargar más pedidos.',
  'orderList.stale': 'Es posible que no estén al día: la última actualización ha fallado.',
  'orderList.offline': 'No tiene conexión. Es posible que estos pedidos no estén al día.',
  'orderList.offlineEmpty': 'No tiene conexión. Sus pedidos aparecerán aquí cuando la recupere.',
  'orderList.refreshing': 'Actualizando',
  'orderList.noName': 'Sin nombre indicado',
  'orderList.nothingExpected': 'Sin entrega prevista',
  'orderList.shown': ({ count }) =>
    plural('es', count, { one: `${count} pedido mostrado`, other: `${count} pedidos mostrados` }),
  'orderList.allShown': ({ count }) => plural('es', count, { one: `${count} pedido`, other: `Los ${count} pedidos` }),
  'orderList.csv': 'Descargar CSV',
  'orderList.csvReading': ({ count }) =>
    count === 0
      ? 'Leyendo pedidos…'
      : plural('es', count, { one: `${count} pedido leído…`, other: `${count} pedidos leídos…` }),
  'orderList.csvFailed': 'No se ha podido crear el archivo.',
  'orderList.csvFile': 'pedidos.csv',
  'orderList.csvId': 'Pedido',
  'orderList.csvCurrency': 'Moneda',
};
