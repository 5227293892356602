import type { Messages } from '../../messages/en.js';
import type { errors as english } from '../../messages/en/errors.js';

/** What went wrong, and what to do, by error code, in Korean. */
export const errors: Pick<Messages, keyof typeof english> = {
  'error.unauthenticated': '로그아웃되었습니다. 로그인한 후 다시 시도하십시오.',
  'error.forbidden': '이 작업을 수행할 권한이 없습니다. 계정 관리자에게 문의하십시오.',
  'error.origin_not_allowed':
    '이 페이지는 백엔드와 통신하도록 허용되지 않았습니다. 백엔드 관리자에게 이 페이지의 주소를 신뢰할 수 있는 출처에 추가해 달라고 요청하십시오.',
  'error.invalid_request': '백엔드에서 요청을 받아들이지 않았습니다. 입력한 내용을 확인하십시오.',
  'error.not_found': '찾을 수 없습니다. 삭제되었을 수 있습니다.',
  'error.idempotency_key_required': '주문을 안전하게 전송할 수 없습니다. 페이지를 새로 고친 후 다시 시도하십시오.',
  'error.idempotency_key_reused': '이 양식은 이미 다른 주문에 사용되었습니다. 새 주문을 시작하십시오.',
  'error.order_in_progress': '주문이 아직 처리되는 중입니다.',
  'error.possible_duplicate': '방금 동일한 주문을 하셨습니다.',
  'error.price_changed': '가격이 변경되었습니다. 주문은 이루어지지 않았습니다.',
  'error.insufficient_balance':
    'Stripe 잔액이 이 주문에 부족합니다. 주문은 이루어지지 않았습니다. 주문량을 줄이거나 잔액을 충전한 후 다시 주문하십시오.',
  'error.product_unavailable':
    '이 포트폴리오의 남은 수량이 부족합니다. 주문은 이루어지지 않았습니다. 주문량을 줄이거나 다른 포트폴리오를 선택하십시오.',
  'error.amount_over_limit':
    '한 번에 주문할 수 있는 한도를 초과합니다. 주문은 이루어지지 않았습니다. 주문량을 줄이십시오.',
  'error.not_cancelable': '이 주문은 더 이상 취소할 수 없습니다.',
  'error.account_not_eligible':
    '이 Stripe 계정으로는 탄소 제거를 주문할 수 없습니다. 활성화하려면 Stripe 지원팀에 문의하십시오.',
  'error.rate_limited': '한꺼번에 너무 많은 요청이 있었습니다. 잠시 후 다시 시도하십시오.',
  'error.payload_too_large': '내용이 너무 길어 전송할 수 없습니다. 내용을 줄이십시오.',
  'error.unsupported_media_type': '백엔드가 요청을 이해하지 못했습니다. 페이지를 새로 고친 후 다시 시도하십시오.',
  'error.stripe_unavailable': 'Stripe에서 응답하지 않았습니다. 잠시 후 다시 시도하십시오.',
  'error.store_unavailable': '이 서비스의 기록에 연결할 수 없습니다. 잠시 후 다시 시도하십시오.',
  'error.internal_error': '서버 측에서 문제가 발생했습니다. 잠시 후 다시 시도하십시오.',
  'error.network_error': '연결되지 않았습니다. 네트워크를 확인한 후 다시 시도하십시오.',
  'error.invalid_response': '백엔드에서 올바르지 않은 응답을 보냈습니다. 잠시 후 다시 시도하십시오.',
};
