import type { Messages } from '../../messages/en.js';
import type { errors as english } from '../../messages/en/errors.js';

/** What went wrong, and what to do, by error code, in Brazilian Portuguese. */
export const errors: Pick<Messages, keyof typeof english> = {
  'error.unauthenticated': 'Sua sessão foi encerrada. Entre e tente de novo.',
  'error.forbidden': 'Você não tem permissão para fazer isso. Fale com quem administra a sua conta.',
  'error.origin_not_allowed':
    'Esta página não tem permissão para se comunicar com o servidor dela. Peça a quem o administra que adicione o endereço da página às origens confiáveis.',
  'error.invalid_request': 'O servidor não aceitou a solicitação. Confira o que você preencheu.',
  'error.not_found': 'Não foi encontrado. Pode ter sido removido.',
  'error.idempotency_key_required':
    'Não foi possível enviar o pedido com segurança. Recarregue a página e tente de novo.',
  'error.idempotency_key_reused': 'Este formulário já foi usado em outro pedido. Comece um novo pedido.',
  'error.order_in_progress': 'Seu pedido ainda está sendo feito.',
  'error.possible_duplicate': 'Você fez o mesmo pedido há pouco.',
  'error.price_changed': 'O preço mudou. Nada foi pedido.',
  'error.insufficient_balance':
    'O saldo da Stripe é insuficiente para este pedido. Nada foi pedido. Peça menos, ou adicione fundos ao saldo e faça o pedido de novo.',
  'error.product_unavailable': 'Não resta o suficiente deste portfólio. Nada foi pedido. Peça menos ou escolha outro.',
  'error.amount_over_limit': 'É mais do que você pode pedir de uma vez. Nada foi pedido. Peça menos.',
  'error.not_cancelable': 'Este pedido não pode mais ser cancelado.',
  'error.account_not_eligible':
    'Esta conta da Stripe não pode pedir remoção de carbono. Peça ao suporte da Stripe que habilite esse recurso.',
  'error.rate_limited': 'Muitas solicitações ao mesmo tempo. Aguarde um momento e tente de novo.',
  'error.payload_too_large': 'É longo demais para ser enviado. Encurte o texto.',
  'error.unsupported_media_type': 'O servidor não entendeu a solicitação. Recarregue a página e tente de novo.',
  'error.stripe_unavailable': 'A Stripe não respondeu. Tente de novo em instantes.',
  'error.store_unavailable': 'Não foi possível acessar os registros deste serviço. Tente de novo em instantes.',
  'error.internal_error': 'Algo deu errado do outro lado. Tente de novo em instantes.',
  'error.network_error': 'Sem conexão. Verifique sua rede e tente de novo.',
  'error.invalid_response': 'O servidor deu uma resposta sem sentido. Tente de novo em instantes.',
};
