import type { Messages } from '../../messages/en.js';
import type { payment as english } from '../../messages/en/payment.js';

/** Words on how far the payment of an order has come, in Arabic. */
export const payment: Pick<Messages, keyof typeof english> = {
  'payment.openUntil': ({ date }) => `تُغلق صفحة الدفع في ${date}.`,
  'payment.dueBy': ({ date }) => `موعد الاستحقاق: ${date}.`,

  'payment.pending': 'في انتظار وصول الأموال. يُنشأ الطلب بعد وصولها.',
  'payment.pending.checkout': 'لم يتم الدفع بعد. يُنشأ الطلب بعد وصول المبلغ المدفوع.',
  'payment.pending.invoice': 'لم تُدفع الفاتورة بعد. يُنشأ الطلب بعد دفعها.',
  'payment.pending.top_up': 'مبلغ الشحن في طريقه إلى رصيدك في Stripe. يُنشأ الطلب بعد وصوله.',
  'payment.settling': 'تم الدفع. يُنشأ الطلب فور إتاحة الأموال للاستخدام.',
  'payment.paid': 'تم الدفع. جارٍ إنشاء الطلب.',
  'payment.failed': 'فشل الدفع. لم يُطلب أي شيء.',
  'payment.expired': 'لم يتم الدفع في الوقت المحدد. لم يُطلب أي شيء.',
  'payment.refunded': 'رُدّ المبلغ المدفوع. لم يُطلب أي شيء.',
  'payment.needs_review': 'تم الدفع، لكن الخطوة التالية غير واضحة. يجب أن يراجعه مسؤول حسابك.',

  'payment.reason.declined': 'رُفض الدفع. لم يُطلب أي شيء.',
  'payment.reason.paid_out_of_band':
    'وُضعت على الفاتورة علامة «مدفوعة»، لكن لم تصل أي أموال عبر Stripe، لذا لم يُطلب أي شيء.',
  'payment.reason.not_charged': 'كان مبلغ الفاتورة أصغر من أن يُحصَّل، فلم تصل أي أموال ولم يُطلب أي شيء.',
  'payment.reason.refunded': 'رُدّ المبلغ المدفوع. لم يُطلب أي شيء.',
  'payment.reason.reversed': 'استرجع البنك المبلغ المدفوع.',
  'payment.reason.disputed': 'الدفعة محل نزاع.',
  'payment.reason.insufficient_balance': 'وصلت الأموال، لكن رصيد Stripe لا يكفي للطلب في الوقت الحالي. ستُعاد المحاولة.',
  'payment.reason.price_changed': 'كان السعر قد ارتفع عند وصول الأموال، لذا لم يُطلب أي شيء.',
  'payment.reason.product_unavailable': 'كانت المحفظة قد نفدت عند وصول الأموال، لذا لم يُطلب أي شيء.',
  'payment.reason.account_not_eligible': 'لا يمكن لحساب Stripe هذا طلب إزالة الكربون، لذا لم يُطلب أي شيء.',
  'payment.reason.outcome_unknown': 'وصلت الأموال، ويجري التحقق مما إذا كان الطلب قد أُنشئ. لن يتكرر الشراء.',
};
