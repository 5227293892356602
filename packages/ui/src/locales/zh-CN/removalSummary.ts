import type { Messages } from '../../messages/en.js';
import type { removalSummary as english } from '../../messages/en/removalSummary.js';

/** Words on how much was ordered, in Simplified Chinese. */
export const removalSummary: Pick<Messages, keyof typeof english> = {
  'removal.title': '按交付年份统计的碳清除',
  'removal.ordered': '已订购',
  'removal.deliveredTotal': '已交付',
  'removal.year': '预计交付',
  'removal.delivered': '已交付',
  'removal.underWay': '进行中',
  'removal.canceled': '已取消',
  'removal.totalRow': '所有年份',
  'removal.summary': ({ ordered, delivered, underWay }) =>
    `已订购 ${ordered} 吨：已交付 ${delivered} 吨，进行中 ${underWay} 吨。`,
  'removal.barTitle': ({ year, tons, kind }) => `${year} 年：${tons} 吨，${kind}`,
  'removal.awaiting': ({ tons }) => `尚待付款的 ${tons} 吨未计入。`,
  'removal.empty': '尚未订购',
  'removal.emptyDescription': '您订购的内容将按预计交付年份显示在此处。',
  'removal.failed': '无法加载订单。',
  'removal.countFailed': '无法统计其余订单。',
  'removal.countedAll': ({ count }) => `统计自全部 ${count} 笔订单。`,
  'removal.countedSome': ({ count }) => `统计自最近 ${count} 笔订单。还有更多订单。`,
  'removal.countMore': '同时统计更早的订单',
  'removal.counting': '正在统计…',
};
