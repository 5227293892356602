import type { Messages } from '../../messages/en.js';
import type { removalSummary as english } from '../../messages/en/removalSummary.js';

/** Words on how much was ordered, in Korean. */
export const removalSummary: Pick<Messages, keyof typeof english> = {
  'removal.title': '인도 연도별 탄소 제거',
  'removal.ordered': '주문됨',
  'removal.deliveredTotal': '인도됨',
  'removal.year': '인도 예정',
  'removal.delivered': '인도됨',
  'removal.underWay': '진행 중',
  'removal.canceled': '취소됨',
  'removal.totalRow': '전체 연도',
  'removal.summary': ({ ordered, delivered, underWay }) =>
    `총 ${ordered}톤 주문됨: ${delivered}톤 인도됨, ${underWay}톤 진행 중.`,
  'removal.barTitle': ({ year, tons, kind }) => `${year}년: ${tons}톤, ${kind}`,
  'removal.awaiting': ({ tons }) => `결제 대기 중인 ${tons}톤은 포함되지 않았습니다.`,
  'removal.empty': '아직 주문이 없습니다',
  'removal.emptyDescription': '주문한 내역이 인도 예정 연도별로 여기에 표시됩니다.',
  'removal.failed': '주문을 불러올 수 없습니다.',
  'removal.countFailed': '나머지 주문을 집계할 수 없습니다.',
  'removal.countedAll': ({ count }) => `전체 주문 ${count}건을 집계했습니다.`,
  'removal.countedSome': ({ count }) => `최근 주문 ${count}건을 집계했습니다. 주문이 더 있습니다.`,
  'removal.countMore': '이전 주문도 집계',
  'removal.counting': '집계하는 중…',
};
