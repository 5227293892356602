import type { Messages } from '../../messages/en.js';
import type { errors as english } from '../../messages/en/errors.js';

/** What went wrong, and what to do, by error code, in Arabic. */
export const errors: Pick<Messages, keyof typeof english> = {
  'error.unauthenticated': 'سُجِّل خروجك. يُرجى تسجيل الدخول والمحاولة مرة أخرى.',
  'error.forbidden': 'غير مسموح لك بذلك. يُرجى الرجوع إلى مسؤول حسابك.',
  'error.origin_not_allowed':
    'غير مسموح لهذه الصفحة بالاتصال بالخادم. يُرجى الطلب من مسؤول الخادم إضافة عنوانها إلى المصادر الموثوقة.',
  'error.invalid_request': 'لم يقبل الخادم هذا الطلب. يُرجى مراجعة ما أدخلته.',
  'error.not_found': 'تعذر العثور على هذا العنصر. ربما أُزيل.',
  'error.idempotency_key_required': 'تعذر إرسال الطلب بأمان. يُرجى إعادة تحميل الصفحة والمحاولة مرة أخرى.',
  'error.idempotency_key_reused': 'سبق استخدام هذا النموذج لطلب آخر. يُرجى بدء طلب جديد.',
  'error.order_in_progress': 'لا يزال تقديم طلبك جاريًا.',
  'error.possible_duplicate': 'قدّمت الطلب نفسه قبل لحظات.',
  'error.price_changed': 'تغير السعر. لم يُطلب أي شيء.',
  'error.insufficient_balance':
    'رصيد Stripe لا يكفي لهذا الطلب. لم يُطلب أي شيء. يُرجى تقليل الكمية، أو إضافة أموال إلى الرصيد وتقديم الطلب من جديد.',
  'error.product_unavailable':
    'الكمية المتبقية من هذه المحفظة غير كافية. لم يُطلب أي شيء. يُرجى تقليل الكمية أو اختيار محفظة أخرى.',
  'error.amount_over_limit': 'يتجاوز هذا ما يُسمح بطلبه دفعة واحدة. لم يُطلب أي شيء. يُرجى تقليل الكمية.',
  'error.not_cancelable': 'لم يعد من الممكن إلغاء هذا الطلب.',
  'error.account_not_eligible': 'لا يمكن لحساب Stripe هذا طلب إزالة الكربون. يُرجى التواصل مع دعم Stripe لتفعيل ذلك.',
  'error.rate_limited': 'طلبات كثيرة في وقت واحد. يُرجى الانتظار لحظة ثم المحاولة مرة أخرى.',
  'error.payload_too_large': 'المحتوى أطول من أن يُرسل. يُرجى اختصاره.',
  'error.unsupported_media_type': 'لم يفهم الخادم الطلب. يُرجى إعادة تحميل الصفحة والمحاولة مرة أخرى.',
  'error.stripe_unavailable': 'لم يستجب Stripe. يُرجى المحاولة مرة أخرى بعد لحظات.',
  'error.store_unavailable': 'تعذّر الوصول إلى سجلات هذه الخدمة. يُرجى المحاولة مرة أخرى بعد لحظات.',
  'error.internal_error': 'حدث خطأ لدى الخادم. يُرجى المحاولة مرة أخرى بعد لحظات.',
  'error.network_error': 'لا يوجد اتصال. يُرجى التحقق من الشبكة والمحاولة مرة أخرى.',
  'error.invalid_response': 'أرسل الخادم ردًا غير صالح. يُرجى المحاولة مرة أخرى بعد لحظات.',
};
