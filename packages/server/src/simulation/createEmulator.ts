import { createStripeEmulator, DEFAULT_PRODUCTS, type StripeEmulator } from '@offtake/stripe-emulator';
import type { Setting } from './History.js';

/** 2026-11-02T08:00:00Z. */
const START_UNIX_SECONDS = 1_793_606_400;

/** The one product that there is. */
export const PRODUCT = 'climsku_frontier_offtake_portfolio_2027';

/** Makes the Stripe account of a history. Its ids count, so that a history is the same each time. */
export function createEmulator(setting: Setting): StripeEmulator {
  let ids = 0;
  return createStripeEmulator({
    now: () => START_UNIX_SECONDS,
    randomId: () => String((ids += 1)).padStart(24, '0'),
    products: PRODUCTS,
    balance: { usd: setting.balance },
    bankDebitDelaySeconds: null,
    topUpDelaySeconds: null,
    payoutSchedule: setting.isSweptDaily ? 'daily' : 'manual',
    confirmAfterSeconds: setting.confirmAfterSeconds,
  });
}

const PRODUCTS = DEFAULT_PRODUCTS.filter(({ id }) => id === PRODUCT);
