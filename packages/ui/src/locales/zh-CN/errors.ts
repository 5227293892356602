import type { Messages } from '../../messages/en.js';
import type { errors as english } from '../../messages/en/errors.js';

/** What went wrong, and what to do, by error code, in Simplified Chinese. */
export const errors: Pick<Messages, keyof typeof english> = {
  'error.unauthenticated': '您已退出登录。请登录后重试。',
  'error.forbidden': '您无权执行此操作。请联系您的账户管理员。',
  'error.origin_not_allowed': '此页面不被允许访问其后端。请联系后端管理员，将此页面的地址添加到受信任的来源中。',
  'error.invalid_request': '后端未接受此请求。请检查您输入的内容。',
  'error.not_found': '找不到此内容，可能已被移除。',
  'error.idempotency_key_required': '无法安全地发送订单。请重新加载页面后重试。',
  'error.idempotency_key_reused': '此表单已用于另一笔订单。请新建订单。',
  'error.order_in_progress': '您的订单仍在提交中。',
  'error.possible_duplicate': '您刚刚提交过相同的订单。',
  'error.price_changed': '价格已变动。未下单。',
  'error.insufficient_balance': 'Stripe 余额不足以支付此订单。未下单。请减少订购量，或为余额充值后重新下单。',
  'error.product_unavailable': '此项目组合的剩余量不足。未下单。请减少订购量，或选择其他项目组合。',
  'error.amount_over_limit': '超出单次可订购的上限。未下单。请减少订购量。',
  'error.not_cancelable': '此订单已无法取消。',
  'error.account_not_eligible': '此 Stripe 账户无法订购碳清除。请联系 Stripe 支持团队开通。',
  'error.rate_limited': '请求过于频繁。请稍候再试。',
  'error.payload_too_large': '内容过长，无法发送。请缩短内容。',
  'error.unsupported_media_type': '后端无法识别此请求。请重新加载页面后重试。',
  'error.stripe_unavailable': 'Stripe 未响应。请稍后再试。',
  'error.store_unavailable': '无法访问此服务的记录。请稍后再试。',
  'error.internal_error': '服务器端出现问题。请稍后再试。',
  'error.network_error': '无法连接。请检查网络后重试。',
  'error.invalid_response': '后端返回的响应无效。请稍后再试。',
};
