import { ENDPOINTS, PAGE_LIMIT_DEFAULT } from '@offtake/contract';
import { readQuery } from '../http/readQuery.js';
import { toStripeCursor } from '../stripe/toStripeCursor.js';
import { callStripe } from '../stripe/callStripe.js';
import { fromStripeSupplier } from '../stripe/fromStripeSupplier.js';
import { readEach } from '../stripe/readEach.js';
import type { Route } from './Route.js';

/** Relays a page of Stripe's suppliers. */
export const listSuppliers: Route<'listSuppliers'> = async ({ stripe, logger }, { query }) => {
  const { limit = PAGE_LIMIT_DEFAULT, ...cursor } = readQuery(ENDPOINTS.listSuppliers.query, query);
  const page = await callStripe('read', () => stripe.climate.suppliers.list({ limit, ...toStripeCursor(cursor) }));
  return {
    object: 'list',
    url: ENDPOINTS.listSuppliers.path,
    has_more: page.has_more,
    data: readEach(logger, page.data, fromStripeSupplier),
  };
};
