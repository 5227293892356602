import type { Messages } from '../../messages/en.js';
import type { removalSummary as english } from '../../messages/en/removalSummary.js';

/** Words on how much was ordered, in Japanese. */
export const removalSummary: Pick<Messages, keyof typeof english> = {
  'removal.title': '引き渡し年別の炭素除去',
  'removal.ordered': '注文済み',
  'removal.deliveredTotal': '引き渡し済み',
  'removal.year': '引き渡し予定',
  'removal.delivered': '引き渡し済み',
  'removal.underWay': '進行中',
  'removal.canceled': 'キャンセル済み',
  'removal.totalRow': '全期間',
  'removal.summary': ({ ordered, delivered, underWay }) =>
    `注文済み${ordered}トン：引き渡し済み${delivered}トン、進行中${underWay}トン。`,
  'removal.barTitle': ({ year, tons, kind }) => `${year}年：${tons}トン、${kind}`,
  'removal.awaiting': ({ tons }) => `支払い待ちの${tons}トンは含まれていません。`,
  'removal.empty': '注文はまだありません',
  'removal.emptyDescription': '注文すると、引き渡し予定の年別にここに表示されます。',
  'removal.failed': '注文を読み込めませんでした。',
  'removal.countFailed': '残りの注文を集計できませんでした。',
  'removal.countedAll': ({ count }) => `全${count}件の注文の集計です。`,
  'removal.countedSome': ({ count }) => `最新${count}件の注文の集計です。ほかにも注文があります。`,
  'removal.countMore': '以前の注文も集計',
  'removal.counting': '集計しています…',
};
