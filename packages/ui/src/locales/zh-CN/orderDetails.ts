import type { Messages } from '../../messages/en.js';
import type { orderDetails as english } from '../../messages/en/orderDetails.js';

/** Words on all of one order, in Simplified Chinese. */
export const orderDetails: Pick<Messages, keyof typeof english> = {
  'orderDetails.tons': '二氧化碳',
  'orderDetails.expectedBy': ({ year }) => `预计于 ${year} 年底前交付`,
  'orderDetails.expectedSpot': '预计于下单后 30 天内交付',
  'orderDetails.deliveredOn': ({ date }) => `已于 ${date} 交付`,
  'orderDetails.notFound': '没有此订单',
  'orderDetails.notFoundDescription': '它可能属于其他人，或者地址有误。',
  'orderDetails.failed': '无法加载订单。',

  'orderDetails.amounts': '费用',
  'orderDetails.subtotal': '碳清除',
  'orderDetails.fees': '手续费',
  'orderDetails.total': '订单总额',

  'orderDetails.payment': '付款',
  'orderDetails.paidBy': '付款方式',
  'orderDetails.paymentStatus': '状态',
  'orderDetails.invoiceTotal': '账单总额',

  'orderDetails.beneficiary': '署名',
  'orderDetails.ownName': '您的 Stripe 账户',
  'orderDetails.edit': '更改',
  'orderDetails.editLabel': '更改注销时的署名',
  'orderDetails.beneficiaryHint':
    '在登记机构允许的情况下，碳清除量将以此名称注销，所有人都可以看到。留空则使用您的 Stripe 账户名称。',
  'orderDetails.save': '保存',
  'orderDetails.cancelEdit': '不更改',
  'orderDetails.saving': '正在保存…',
  'orderDetails.saved': '已保存。',
  'orderDetails.notSaved': ({ name }) => `未保存：署名仍为 ${name}。`,

  'orderDetails.deliveries': '交付方',
  'orderDetails.deliveredTons': ({ tons, date }) => `${date} 交付 ${tons} 吨`,
  'orderDetails.registry': '登记记录',

  'orderDetails.claims': '您可以如何表述',
  'orderDetails.claims.notOrdered': '付款之前尚未下单，因此目前没有可以表述的内容。',
  'orderDetails.claims.ordered':
    '您可以说明已订购永久碳清除。目前尚不能视为已清除：只有在交付之后，才可以作出净零或碳中和声明。',
  'orderDetails.claims.partly': ({ delivered, tons }) =>
    `${tons} 吨中已交付 ${delivered} 吨。只有在整笔订单交付之后，才可以作出净零或碳中和声明。`,
  'orderDetails.claims.delivered': ({ tons }) =>
    `您可以说明已为您永久清除 ${tons} 吨 CO₂。这些吨数可计入净零或碳中和声明。`,
  'orderDetails.claims.canceled': '没有可以表述的内容：订单已取消，不会带来任何碳清除。',

  'orderDetails.ids': '参考编号',
  'orderDetails.orderId': '订单',
  'orderDetails.stripeId': 'Stripe 编号',
  'orderDetails.noStripeId': '尚未生成',
  'orderDetails.copy': '复制',
  'orderDetails.copyLabel': ({ name }) => `复制编号：${name}`,
  'orderDetails.copied': '已复制',
  'orderDetails.notCopied': '无法复制。编号已选中，请手动复制。',
};
