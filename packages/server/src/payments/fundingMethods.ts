import type { Funding } from '../store/OrderRow.js';
import { checkout } from './checkout.js';
import type { FundingMethod } from './FundingMethod.js';
import { invoice } from './invoice.js';
import { topUp } from './topUp.js';

/** The ways to pay before an order is made. */
export const FUNDING_METHODS: { readonly [TSource in Funding['source']]: FundingMethod } = {
  checkout,
  invoice,
  top_up: topUp,
};
