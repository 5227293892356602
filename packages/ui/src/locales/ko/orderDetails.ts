import type { Messages } from '../../messages/en.js';
import type { orderDetails as english } from '../../messages/en/orderDetails.js';

/** Words on all of one order, in Korean. */
export const orderDetails: Pick<Messages, keyof typeof english> = {
  'orderDetails.tons': '이산화탄소',
  'orderDetails.expectedBy': ({ year }) => `${year}년 말까지 인도 예정`,
  'orderDetails.expectedSpot': '주문 후 30일 이내 인도 예정',
  'orderDetails.deliveredOn': ({ date }) => `인도일: ${date}`,
  'orderDetails.notFound': '해당 주문이 없습니다',
  'orderDetails.notFoundDescription': '다른 사용자의 주문이거나 주소가 잘못되었을 수 있습니다.',
  'orderDetails.failed': '주문을 불러올 수 없습니다.',

  'orderDetails.amounts': '비용',
  'orderDetails.subtotal': '탄소 제거',
  'orderDetails.fees': '수수료',
  'orderDetails.total': '주문 합계',

  'orderDetails.payment': '결제',
  'orderDetails.paidBy': '결제 수단',
  'orderDetails.paymentStatus': '상태',
  'orderDetails.invoiceTotal': '청구서 합계',

  'orderDetails.beneficiary': '명의',
  'orderDetails.ownName': '내 Stripe 계정',
  'orderDetails.edit': '변경',
  'orderDetails.editLabel': '소각 명의 변경',
  'orderDetails.beneficiaryHint':
    '등록부에서 허용하는 경우 탄소 제거량이 이 명의로 소각되며 누구나 볼 수 있습니다. 비워 두면 Stripe 계정의 명의를 사용합니다.',
  'orderDetails.save': '저장',
  'orderDetails.cancelEdit': '변경 안 함',
  'orderDetails.saving': '저장하는 중…',
  'orderDetails.saved': '저장되었습니다.',
  'orderDetails.notSaved': ({ name }) => `저장되지 않았습니다. 현재 명의: ${name}.`,

  'orderDetails.deliveries': '인도한 업체',
  'orderDetails.deliveredTons': ({ tons, date }) => `${date}에 ${tons}톤`,
  'orderDetails.registry': '등록부 기록',

  'orderDetails.claims': '공표할 수 있는 내용',
  'orderDetails.claims.notOrdered': '결제될 때까지는 주문이 이루어지지 않으므로 아직 공표할 수 있는 내용이 없습니다.',
  'orderDetails.claims.ordered':
    '영구적 탄소 제거를 주문했다고 공표할 수 있습니다. 아직 제거된 것으로 간주되지 않으며, 넷제로 또는 탄소중립 주장은 인도된 후에만 할 수 있습니다.',
  'orderDetails.claims.partly': ({ delivered, tons }) =>
    `${tons}톤 중 ${delivered}톤이 인도되었습니다. 넷제로 또는 탄소중립 주장은 주문 전체가 인도된 후에만 할 수 있습니다.`,
  'orderDetails.claims.delivered': ({ tons }) =>
    `주문에 따라 CO₂ ${tons}톤이 영구적으로 제거되었다고 공표할 수 있습니다. 이 톤수는 넷제로 또는 탄소중립 주장에 산입할 수 있습니다.`,
  'orderDetails.claims.canceled': '공표할 수 있는 내용이 없습니다. 주문이 취소되어 제거가 이루어지지 않습니다.',

  'orderDetails.ids': '참조 번호',
  'orderDetails.orderId': '주문',
  'orderDetails.stripeId': 'Stripe 번호',
  'orderDetails.noStripeId': '아직 없음',
  'orderDetails.copy': '복사',
  'orderDetails.copyLabel': ({ name }) => `ID 복사: ${name}`,
  'orderDetails.copied': '복사됨',
  'orderDetails.notCopied': '복사할 수 없습니다. 선택되어 있으니 직접 복사하십시오.',
};
