import type { Messages } from '../../messages/en.js';
import type { orderDetails as english } from '../../messages/en/orderDetails.js';

/** Words on all of one order, in Arabic. */
export const orderDetails: Pick<Messages, keyof typeof english> = {
  'orderDetails.tons': 'من ثاني أكسيد الكربون',
  'orderDetails.expectedBy': ({ year }) => `التسليم متوقع بحلول نهاية ${year}`,
  'orderDetails.expectedSpot': 'التسليم متوقع خلال 30 يومًا من الطلب',
  'orderDetails.deliveredOn': ({ date }) => `سُلِّم في ${date}`,
  'orderDetails.notFound': 'لا يوجد طلب كهذا',
  'orderDetails.notFoundDescription': 'ربما يخص شخصًا آخر، أو أن العنوان غير صحيح.',
  'orderDetails.failed': 'تعذر تحميل الطلب.',

  'orderDetails.amounts': 'التكلفة',
  'orderDetails.subtotal': 'إزالة الكربون',
  'orderDetails.fees': 'الرسوم',
  'orderDetails.total': 'إجمالي الطلب',

  'orderDetails.payment': 'الدفع',
  'orderDetails.paidBy': 'طريقة الدفع',
  'orderDetails.paymentStatus': 'الحالة',
  'orderDetails.invoiceTotal': 'إجمالي الفاتورة',

  'orderDetails.beneficiary': 'باسم',
  'orderDetails.ownName': 'حسابك في Stripe',
  'orderDetails.edit': 'تغيير',
  'orderDetails.editLabel': 'تغيير الاسم الذي تُسحب به الإزالة من التداول',
  'orderDetails.beneficiaryHint':
    'حيثما يسمح السجل بذلك، تُسحب الإزالة نهائيًا من التداول بهذا الاسم، ويمكن للجميع رؤيته. إذا تُرك الحقل فارغًا، يُستخدم اسم حسابك في Stripe.',
  'orderDetails.save': 'حفظ',
  'orderDetails.cancelEdit': 'عدم التغيير',
  'orderDetails.saving': 'جارٍ الحفظ…',
  'orderDetails.saved': 'تم الحفظ.',
  'orderDetails.notSaved': ({ name }) => `لم يُحفظ التغيير: لا يزال باسم ${name}.`,

  'orderDetails.deliveries': 'جهات التسليم',
  'orderDetails.deliveredTons': ({ tons, date }) => `${tons} طن في ${date}`,
  'orderDetails.registry': 'القيد في السجل',

  'orderDetails.claims': 'ما يمكنك قوله',
  'orderDetails.claims.notOrdered': 'لا يُطلب أي شيء قبل الدفع، لذا لا يوجد ما يمكن قوله بعد.',
  'orderDetails.claims.ordered':
    'أنك طلبت إزالة دائمة للكربون. لا يُعد أي جزء منها مُزالًا بعد: لا يُسمح بادعاءات صافي الانبعاثات الصفري أو الحياد الكربوني إلا بعد التسليم.',
  'orderDetails.claims.partly': ({ delivered, tons }) =>
    `سُلِّم ${delivered} طن من أصل ${tons} طن. لا يُسمح بادعاءات صافي الانبعاثات الصفري أو الحياد الكربوني إلا بعد تسليم الطلب كاملًا.`,
  'orderDetails.claims.delivered': ({ tons }) =>
    `أن ${tons} طن من ثاني أكسيد الكربون أُزيلت إزالة دائمة لصالحك. يجوز احتساب هذه الكمية ضمن ادعاءات صافي الانبعاثات الصفري أو الحياد الكربوني.`,
  'orderDetails.claims.canceled': 'لا شيء: أُلغي الطلب، ولن تنتج عنه أي إزالة.',

  'orderDetails.ids': 'الأرقام المرجعية',
  'orderDetails.orderId': 'الطلب',
  'orderDetails.stripeId': 'لدى Stripe',
  'orderDetails.noStripeId': 'غير متوفر بعد',
  'orderDetails.copy': 'نسخ',
  'orderDetails.copyLabel': ({ name }) => `نسخ المعرّف: ${name}`,
  'orderDetails.copied': 'تم النسخ',
  'orderDetails.notCopied': 'تعذر النسخ. المعرّف محدد الآن لنسخه يدويًا.',
};
