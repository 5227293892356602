import type { Messages } from '../../messages/en.js';
import type { orderDetails as english } from '../../messages/en/orderDetails.js';

/** Words on all of one order, in Brazilian Portuguese. */
export const orderDetails: Pick<Messages, keyof typeof english> = {
  'orderDetails.tons': 'de CO₂',
  'orderDetails.expectedBy': ({ year }) => `entrega prevista até o fim de ${year}`,
  'orderDetails.expectedSpot': 'entrega prevista em até 30 dias após o pedido',
  'orderDetails.deliveredOn': ({ date }) => `entrega concluída em ${date}`,
  'orderDetails.notFound': 'Este pedido não existe',
  'orderDetails.notFoundDescription': 'Ele pode ser de outra pessoa, ou o endereço pode estar errado.',
  'orderDetails.failed': 'Não foi possível carregar o pedido.',

  'orderDetails.amounts': 'Quanto custa',
  'orderDetails.subtotal': 'Remoção de carbono',
  'orderDetails.fees': 'Taxas',
  'orderDetails.total': 'Total do pedido',

  'orderDetails.payment': 'Pagamento',
  'orderDetails.paidBy': 'Pago com',
  'orderDetails.paymentStatus': 'Status',
  'orderDetails.invoiceTotal': 'Total da fatura',

  'orderDetails.beneficiary': 'Em nome de',
  'orderDetails.ownName': 'Sua conta da Stripe',
  'orderDetails.edit': 'Alterar',
  'orderDetails.editLabel': 'Alterar o nome em que é aposentada',
  'orderDetails.beneficiaryHint':
    'Quando um registro permite, a remoção é aposentada neste nome, visível a todos. Deixe vazio para usar o nome da sua conta da Stripe.',
  'orderDetails.save': 'Salvar',
  'orderDetails.cancelEdit': 'Não alterar',
  'orderDetails.saving': 'Salvando…',
  'orderDetails.saved': 'Salvo.',
  'orderDetails.notSaved': ({ name }) => `Não foi salvo: o pedido continua em nome de ${name}.`,

  'orderDetails.deliveries': 'Entregue por',
  'orderDetails.deliveredTons': ({ tons, date }) => `${tons}\u00A0t em ${date}`,
  'orderDetails.registry': 'Entrada no registro',

  'orderDetails.claims': 'O que você pode afirmar',
  'orderDetails.claims.notOrdered': 'Nada é pedido até que seja pago, portanto ainda não há nada a afirmar.',
  'orderDetails.claims.ordered':
    'Que você pediu remoção permanente de carbono. Nada disso conta ainda como removido: alegações de emissões líquidas zero ou de neutralidade de carbono só são permitidas após a entrega.',
  'orderDetails.claims.partly': ({ delivered, tons }) =>
    `Foram entregues ${delivered}\u00A0t de ${tons}\u00A0t. Alegações de emissões líquidas zero ou de neutralidade de carbono só são permitidas quando o pedido tiver sido entregue.`,
  'orderDetails.claims.delivered': ({ tons }) =>
    `Que ${tons}\u00A0t de CO₂ foram removidas permanentemente para você. Essas toneladas podem ser contadas em alegações de emissões líquidas zero ou de neutralidade de carbono.`,
  'orderDetails.claims.canceled': 'Nada: o pedido foi cancelado e dele não resulta nenhuma remoção.',

  'orderDetails.ids': 'Números de referência',
  'orderDetails.orderId': 'Pedido',
  'orderDetails.stripeId': 'Na Stripe',
  'orderDetails.noStripeId': 'ainda não disponível',
  'orderDetails.copy': 'Copiar',
  'orderDetails.copyLabel': ({ name }) => `Copiar ID: ${name}`,
  'orderDetails.copied': 'Copiado',
  'orderDetails.notCopied': 'Não foi possível copiar. O texto agora está selecionado para ser copiado manualmente.',
};
