import type { Messages } from '../../messages/en.js';
import type { orderList as english } from '../../messages/en/orderList.js';
import { plural } from '../../messages/plural.js';

/** Words of the order list, in Arabic. */
export const orderList: Pick<Messages, keyof typeof english> = {
  'orderList.title': 'الطلبات',
  'orderList.filter': 'عرض',
  'orderList.filter.all': 'الكل',
  'orderList.filter.underWay': 'قيد التنفيذ',
  'orderList.filter.delivered': 'مُسلَّمة',
  'orderList.filter.canceled': 'ملغاة',
  'orderList.ordered': 'تاريخ الطلب',
  'orderList.product': 'محفظة المشاريع',
  'orderList.tons': 'الأطنان',
  'orderList.total': 'الإجمالي',
  'orderList.beneficiary': 'باسم',
  'orderList.expected': 'المتوقع',
  'orderList.status': 'الحالة',
  'orderList.spot': 'خلال 30 يومًا',
  'orderList.open': ({ tons, date }) => `طلب ${tons} طن، ${date}`,
  'orderList.empty': 'لا توجد طلبات بعد',
  'orderList.emptyDescription': 'يظهر هنا ما تطلبه، وتستمر متابعته حتى صدور شهادة التسليم.',
  'orderList.filteredEmpty': 'لا توجد طلبات كهذه',
  'orderList.showAll': 'عرض الكل',
  'orderList.failed': 'تعذر تحميل الطلبات.',
  'orderList.loadMore': 'تحميل المزيد',
  'orderList.loadingMore': 'جارٍ تحميل المزيد…',
  'orderList.loadMoreFailed': 'تعذر تحميل المزيد من الطلبات.',
  'orderList.stale': 'قد لا تكون هذه البيانات محدّثة: فشل آخر تحديث.',
  'orderList.offline': 'لا يوجد اتصال بالإنترنت. قد لا تكون هذه الطلبات محدّثة.',
  'orderList.offlineEmpty': 'لا يوجد اتصال بالإنترنت. تظهر طلباتك هنا عند عودة الاتصال.',
  'orderList.refreshing': 'جارٍ التحديث',
  'orderList.noName': 'لم يُحدد اسم',
  'orderList.nothingExpected': 'لا شيء متوقع',
  'orderList.shown': ({ count }) =>
    plural('ar', count, {
      one: 'معروض طلب واحد',
      two: 'معروض طلبان',
      few: `معروض ${count} طلبات`,
      many: `معروض ${count} طلبًا`,
      other: `معروض ${count} طلب`,
    }),
  'orderList.allShown': ({ count }) =>
    plural('ar', count, { one: 'طلب واحد', two: 'طلبان', other: `جميع الطلبات، وعددها ${count}` }),
  'orderList.csv': 'تنزيل CSV',
  'orderList.csvReading': ({ count }) =>
    plural('ar', count, {
      zero: 'جارٍ قراءة الطلبات…',
      one: 'تمت قراءة طلب واحد…',
      two: 'تمت قراءة طلبين…',
      few: `تمت قراءة ${count} طلبات…`,
      many: `تمت قراءة ${count} طلبًا…`,
      other: `تمت قراءة ${count} طلب…`,
    }),
  'orderList.csvFailed': 'تعذر إنشاء الملف.',
  'orderList.csvFile': 'طلبات.csv',
  'orderList.csvId': 'الطلب',
  'orderList.csvCurrency': 'العملة',
};
