export { cancelOrderPage, type CancelOrderPage } from './cancelOrderPage.js';
export { orderFormPage, type OrderFormPage, type OrderInvoicePage, type PaymentChoice } from './orderFormPage.js';
export { orderListPage, type OrderListPage } from './orderListPage.js';
export { orderReviewPage, type OrderReviewPage } from './orderReviewPage.js';
export { orderTimelinePage, type OrderTimelinePage } from './orderTimelinePage.js';
export type { PageOptions } from './wordsOf.js';
