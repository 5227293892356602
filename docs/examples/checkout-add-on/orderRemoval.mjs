import { HttpProblem } from '@offtake/server';
import { toMetricTons } from './toMetricTons.mjs';

/**
 * One paid purchase of a shop.
 *
 * @typedef {object} Purchase
 * @property {string} id
 * @property {string} customerId opaque: it is kept in the metadata of Stripe's order
 * @property {number} kilograms of CO₂, whole
 * @property {string} product Stripe's id of the climate product that was quoted
 * @property {string} [publicName] the customer's name, only if they want it: it is shown in a public registry
 */

/**
 * Orders the removal of one purchase from the shop's own balance. Call it when the purchase is paid: from the shop's
 * own webhook, as often as that comes. One purchase is one order, since its number is the idempotency key.
 *
 * @param {import('@offtake/server').OfftakeHandler} offtake
 * @param {Purchase} purchase
 * @returns {Promise<boolean>} false where it is to be called again later: nobody knows yet, or the balance is too low
 */
export async function orderRemoval(offtake, { id, customerId, kilograms, product, publicName }) {
  try {
    await offtake.api.createOrder({
      // The shop's own code decides here, and no more than this is asked of it.
      caller: { owner: customerId, permissions: ['order.create'], paymentSources: ['balance'] },
      idempotencyKey: `purchase_${id}`,
      body: {
        product,
        metric_tons: toMetricTons(kilograms),
        ...(publicName !== undefined && { beneficiary: { public_name: publicName } }),
        // Two purchases of a customer may well weigh the same; which is which, the key says.
        confirm_duplicate: true,
      },
    });
    return true;
  } catch (error) {
    // The customer has paid, so nothing is given up.
    if (error instanceof HttpProblem && (error.retryable || error.code === 'insufficient_balance')) return false;
    throw error;
  }
}
