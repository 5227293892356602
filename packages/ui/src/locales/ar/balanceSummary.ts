import type { Messages } from '../../messages/en.js';
import type { balanceSummary as english } from '../../messages/en/balanceSummary.js';

/** Words on what the Stripe balance holds, in Arabic. */
export const balanceSummary: Pick<Messages, keyof typeof english> = {
  'balance.title': 'رصيد Stripe',
  'balance.available': 'متاح',
  'balance.pending': ({ amount }) => `${amount} في الطريق`,
  'balance.nothing': 'لا توجد أموال في الرصيد.',
  'balance.order': 'هذا الطلب',
  'balance.left': 'المتبقي بعده',
  'balance.missing': 'المبلغ الناقص',
  'balance.tooLittle': ({ missing }) => `ينقص الرصيد ${missing} لتغطية هذا الطلب. لا يمكن الدفع من الرصيد بوضعه الحالي.`,
  'balance.enoughWithPending': 'سيصبح الرصيد كافيًا عند وصول الأموال التي في الطريق.',
  'balance.otherSources': ({ sources }) => `يمكنك الدفع بطريقة أخرى: ${sources}.`,
  'balance.orderLess': 'يُرجى تقليل الكمية أو إضافة أموال إلى الرصيد.',
  'balance.payBy': ({ source }) => `طريقة الدفع: ${source}`,
  'balance.hidden': 'لا يُعرض لك محتوى الرصيد. أي طلب لا يغطيه الرصيد لا يُنشأ.',
  'balance.failed': 'تعذرت قراءة الرصيد.',
};
