import type { Messages } from '../../messages/en.js';
import type { removalSummary as english } from '../../messages/en/removalSummary.js';
import { plural } from '../../messages/plural.js';

/** Words on how much was ordered, in Arabic. */
export const removalSummary: Pick<Messages, keyof typeof english> = {
  'removal.title': 'الإزالة حسب سنة التسليم',
  'removal.ordered': 'مطلوبة',
  'removal.deliveredTotal': 'مُسلَّمة',
  'removal.year': 'التسليم المتوقع',
  'removal.delivered': 'مُسلَّمة',
  'removal.underWay': 'قيد التنفيذ',
  'removal.canceled': 'ملغاة',
  'removal.totalRow': 'كل السنوات',
  'removal.summary': ({ ordered, delivered, underWay }) =>
    `طُلب ${ordered} طن: سُلِّم ${delivered} طن، و${underWay} طن قيد التنفيذ.`,
  'removal.barTitle': ({ year, tons, kind }) => `${year}: ${tons} طن، ${kind}`,
  'removal.awaiting': ({ tons }) => `لا يشمل ذلك ${tons} طن لم يُدفع ثمنها بعد.`,
  'removal.empty': 'لم يُطلب أي شيء بعد',
  'removal.emptyDescription': 'يظهر هنا ما تطلبه حسب السنة المتوقعة للتسليم.',
  'removal.failed': 'تعذر تحميل الطلبات.',
  'removal.countFailed': 'تعذر احتساب الطلبات الأخرى.',
  'removal.countedAll': ({ count }) =>
    plural('ar', count, { one: 'من طلب واحد.', two: 'من طلبين.', other: `من جميع الطلبات، وعددها ${count}.` }),
  'removal.countedSome': ({ count }) =>
    plural('ar', count, {
      one: 'من أحدث طلب. هناك طلبات أخرى.',
      two: 'من أحدث طلبين. هناك طلبات أخرى.',
      few: `من أحدث ${count} طلبات. هناك طلبات أخرى.`,
      many: `من أحدث ${count} طلبًا. هناك طلبات أخرى.`,
      other: `من أحدث ${count} طلب. هناك طلبات أخرى.`,
    }),
  'removal.countMore': 'احتساب الطلبات الأقدم أيضًا',
  'removal.counting': 'جارٍ الاحتساب…',
};
