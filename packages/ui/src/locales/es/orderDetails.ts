import type { Messages } from '../../messages/en.js';
import type { orderDetails as english } from '../../messages/en/orderDetails.js';

/** Words on all of one order, in Spanish. */
export const orderDetails: Pick<Messages, keyof typeof english> = {
  'orderDetails.tons': 'de CO₂',
  'orderDetails.expectedBy': ({ year }) => `entrega prevista antes de que acabe ${year}`,
  'orderDetails.expectedSpot': 'entrega prevista en los 30 días siguientes al pedido',
  'orderDetails.deliveredOn': ({ date }) => `entrega realizada el ${date}`,
  'orderDetails.notFound': 'No existe ese pedido',
  'orderDetails.notFoundDescription': 'Puede ser de otra persona, o la dirección puede ser incorrecta.',
  'orderDetails.failed': 'No se ha podido cargar el pedido.',

  'orderDetails.amounts': 'Lo que cuesta',
  'orderDetails.subtotal': 'Eliminación de carbono',
  'orderDetails.fees': 'Comisiones',
  'orderDetails.total': 'Total del pedido',

  'orderDetails.payment': 'Pago',
  'orderDetails.paidBy': 'Pagado con',
  'orderDetails.paymentStatus': 'Estado',
  'orderDetails.invoiceTotal': 'Total de la factura',

  'orderDetails.beneficiary': 'A nombre de',
  'orderDetails.ownName': 'Su cuenta de Stripe',
  'orderDetails.edit': 'Cambiar',
  'orderDetails.editLabel': 'Cambiar el nombre con el que se retira',
  'orderDetails.beneficiaryHint':
    'Cuando un registro lo permite, la eliminación se retira con este nombre, visible para todo el mundo. Déjelo vacío para usar el de su cuenta de Stripe.',
  'orderDetails.save': 'Guardar',
  'orderDetails.cancelEdit': 'No cambiar',
  'orderDetails.saving': 'Guardando…',
  'orderDetails.saved': 'Guardado.',
  'orderDetails.notSaved': ({ name }) => `No se ha guardado: sigue a nombre de ${name}.`,

  'orderDetails.deliveries': 'Entregado por',
  'orderDetails.deliveredTons': ({ tons, date }) => `${tons}\u00A0t el ${date}`,
  'orderDetails.registry': 'Entrada en el registro',

  'orderDetails.claims': 'Lo que puede afirmar',
  'orderDetails.claims.notOrdered': 'No se pide nada hasta que se paga, así que todavía no hay nada que afirmar.',
  'orderDetails.claims.ordered':
    'Que ha pedido eliminación permanente de carbono. Nada de ello cuenta todavía como eliminado: las declaraciones de cero neto o de neutralidad de carbono solo se permiten después de la entrega.',
  'orderDetails.claims.partly': ({ delivered, tons }) =>
    `Se han entregado ${delivered}\u00A0t de ${tons}\u00A0t. Las declaraciones de cero neto o de neutralidad de carbono solo se permiten cuando se haya entregado el pedido.`,
  'orderDetails.claims.delivered': ({ tons }) =>
    `Que se han eliminado para usted ${tons}\u00A0t de CO₂ de forma permanente. Estas toneladas pueden contarse en declaraciones de cero neto o de neutralidad de carbono.`,
  'orderDetails.claims.canceled': 'Nada: el pedido se canceló y de él no resulta ninguna eliminación.',

  'orderDetails.ids': 'Números de referencia',
  'orderDetails.orderId': 'Pedido',
  'orderDetails.stripeId': 'En Stripe',
  'orderDetails.noStripeId': 'todavía no disponible',
  'orderDetails.copy': 'Copiar',
  'orderDetails.copyLabel': ({ name }) => `Copiar identificador: ${name}`,
  'orderDetails.copied': 'Copiado',
  'orderDetails.notCopied': 'No se ha podido copiar. Ahora está seleccionado para copiarlo a mano.',
};
