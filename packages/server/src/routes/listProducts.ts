import { ENDPOINTS, PAGE_LIMIT_DEFAULT } from '@offtake/contract';
import { readQuery } from '../http/readQuery.js';
import { toStripeCursor } from '../stripe/toStripeCursor.js';
import { callStripe } from '../stripe/callStripe.js';
import { fromStripeProduct } from '../stripe/fromStripeProduct.js';
import { readEach } from '../stripe/readEach.js';
import type { Route } from './Route.js';

/** Relays a page of Stripe's products. */
export const listProducts: Route<'listProducts'> = async ({ stripe, logger }, { query }) => {
  const { limit = PAGE_LIMIT_DEFAULT, ...cursor } = readQuery(ENDPOINTS.listProducts.query, query);
  const page = await callStripe('read', () => stripe.climate.products.list({ limit, ...toStripeCursor(cursor) }));
  return {
    object: 'list',
    url: ENDPOINTS.listProducts.path,
    has_more: page.has_more,
    data: readEach(logger, page.data, fromStripeProduct),
  };
};
