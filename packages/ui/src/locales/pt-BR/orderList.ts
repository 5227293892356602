import type { Messages } from '../../messages/en.js';
import type { orderList as english } from '../../messages/en/orderList.js';
import { plural } from '../../messages/plural.js';

/** Words of the order list, in Brazilian Portuguese. */
export const orderList: Pick<Messages, keyof typeof english> = {
  'orderList.title': 'Pedidos',
  'orderList.filter': 'Mostrar',
  'orderList.filter.all': 'Todos',
  'orderList.filter.underWay': 'Em andamento',
  'orderList.filter.delivered': 'Entregues',
  'orderList.filter.canceled': 'Cancelados',
  'orderList.ordered': 'Data do pedido',
  'orderList.product': 'Portfólio',
  'orderList.tons': 'Toneladas',
  'orderList.total': 'Total',
  'orderList.beneficiary': 'Em nome de',
  'orderList.expected': 'Entrega prevista',
  'orderList.status': 'Status',
  'orderList.spot': 'em até 30 dias',
  'orderList.open': ({ tons, date }) => `Pedido de ${tons}\u00A0t, ${date}`,
  'orderList.empty': 'Nenhum pedido ainda',
  'orderList.emptyDescription': 'O que você pedir aparece aqui e é acompanhado até o certificado de entrega.',
  'orderList.filteredEmpty': 'Nenhum pedido deste tipo',
  'orderList.showAll': 'Mostrar todos',
  'orderList.failed': 'Não foi possível carregar os pedidos.',
  'orderList.loadMore': 'Carregar mais',
  'orderList.loadingMore': 'Carregando mais…',
  'orderList.loadMoreFailed': 'Não foi possível carregar mais pedidos.',
  'orderList.stale': 'Os pedidos podem estar desatualizados: a última atualização falhou.',
  'orderList.offline': 'Você está sem conexão. Estes pedidos podem estar desatualizados.',
  'orderList.offlineEmpty': 'Você está sem conexão. Seus pedidos aparecem aqui quando ela voltar.',
  'orderList.refreshing': 'Atualizando',
  'orderList.noName': 'Nenhum nome informado',
  'orderList.nothingExpected': 'Nenhuma entrega prevista',
  'orderList.shown': ({ count }) =>
    plural('pt-BR', count, { one: `${count} pedido exibido`, other: `${count} pedidos exibidos` }),
  'orderList.allShown': ({ count }) =>
    plural('pt-BR', count, { one: `${count} pedido`, other: `Todos os ${count} pedidos` }),
  'orderList.csv': 'Baixar CSV',
  'orderList.csvReading': ({ count }) =>
    count === 0
      ? 'Lendo pedidos…'
      : plural('pt-BR', count, { one: `${count} pedido lido…`, other: `${count} pedidos lidos…` }),
  'orderList.csvFailed': 'Não foi possível criar o arquivo.',
  'orderList.csvFile': 'pedidos.csv',
  'orderList.csvId': 'Pedido',
  'orderList.csvCurrency': 'Moeda',
};
