import type { Route } from '../defineRoute.js';
import { balanceRoutes } from './balanceRoutes.js';
import { balanceSettingsRoutes } from './balanceSettingsRoutes.js';
import { chargeRoutes } from './chargeRoutes.js';
import { checkoutSessionRoutes } from './checkoutSessionRoutes.js';
import { customerRoutes } from './customerRoutes.js';
import { invoiceItemRoutes } from './invoiceItemRoutes.js';
import { invoiceRoutes } from './invoiceRoutes.js';
import { paymentIntentRoutes } from './paymentIntentRoutes.js';
import { payoutRoutes } from './payoutRoutes.js';
import { productRoutes } from './productRoutes.js';
import { refundRoutes } from './refundRoutes.js';
import { topupRoutes } from './topupRoutes.js';

/** Every operation on the money around an order. */
export const MONEY_ROUTES: readonly Route[] = [
  ...balanceRoutes(),
  ...balanceSettingsRoutes(),
  ...customerRoutes(),
  ...productRoutes(),
  ...checkoutSessionRoutes(),
  ...invoiceItemRoutes(),
  ...invoiceRoutes(),
  ...paymentIntentRoutes(),
  ...chargeRoutes(),
  ...refundRoutes(),
  ...topupRoutes(),
  ...payoutRoutes(),
];
