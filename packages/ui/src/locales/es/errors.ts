import type { Messages } from '../../messages/en.js';
import type { errors as english } from '../../messages/en/errors.js';

/** What went wrong, and what to do, by error code, in Spanish. */
export const errors: Pick<Messages, keyof typeof english> = {
  'error.unauthenticated': 'No ha iniciado sesión. Inicie sesión e inténtelo de nuevo.',
  'error.forbidden': 'No tiene permiso para hacer esto. Consulte a quien administre su cuenta.',
  'error.origin_not_allowed':
    'Esta página no tiene permiso para comunicarse con su servidor. Pida a quien lo administre que añada su dirección a los orígenes de confianza.',
  'error.invalid_request': 'El servidor no ha aceptado la solicitud. Compruebe los datos introducidos.',
  'error.not_found': 'No se ha encontrado. Es posible que se haya eliminado.',
  'error.idempotency_key_required':
    'El pedido no se ha podido enviar de forma segura. Vuelva a cargar la página e inténtelo de nuevo.',
  'error.idempotency_key_reused': 'Este formulario ya se ha usado para otro pedido. Empiece un pedido nuevo.',
  'error.order_in_progress': 'Su pedido todavía se está realizando.',
  'error.possible_duplicate': 'Hace un momento realizó el mismo pedido.',
  'error.price_changed': 'El precio ha cambiado. No se ha pedido nada.',
  'error.insufficient_balance':
    'El saldo de Stripe no alcanza para este pedido. No se ha pedido nada. Pida menos, o añada fondos al saldo y vuelva a realizar el pedido.',
  'error.product_unavailable': 'No queda suficiente de esta cartera. No se ha pedido nada. Pida menos o elija otra.',
  'error.amount_over_limit': 'Es más de lo que puede pedir de una vez. No se ha pedido nada. Pida menos.',
  'error.not_cancelable': 'Este pedido ya no puede cancelarse.',
  'error.account_not_eligible':
    'Esta cuenta de Stripe no puede pedir eliminación de carbono. Solicite al soporte de Stripe que la habilite.',
  'error.rate_limited': 'Demasiadas solicitudes a la vez. Espere un momento e inténtelo de nuevo.',
  'error.payload_too_large': 'Es demasiado largo para enviarlo. Acórtelo.',
  'error.unsupported_media_type':
    'El servidor no ha entendido la solicitud. Vuelva a cargar la página e inténtelo de nuevo.',
  'error.stripe_unavailable': 'Stripe no ha respondido. Inténtelo de nuevo en un momento.',
  'error.store_unavailable': 'No se puede acceder a los registros de este servicio. Inténtelo de nuevo en un momento.',
  'error.internal_error': 'Algo ha fallado en el otro lado. Inténtelo de nuevo en un momento.',
  'error.network_error': 'Sin conexión. Compruebe su red e inténtelo de nuevo.',
  'error.invalid_response': 'El servidor ha dado una respuesta sin sentido. Inténtelo de nuevo en un momento.',
};
