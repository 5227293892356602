import type { BeneficiaryInput, Order } from '@offtake/contract';
import { HttpProblem } from '../HttpProblem.js';
import type { ServerContext } from '../ServerContext.js';
import { callStripe } from '../stripe/callStripe.js';
import { fromStripeOrder } from '../stripe/fromStripeOrder.js';
import { toRenamed } from './orderMachine.js';
import { isPlaced, type ListedRow, type PlacedRow } from './orderRows.js';
import { orderInProgress } from './orderProblems.js';
import { keepChangedOrder } from './refreshOrder.js';

/**
 * Changes in whose name an order is retired, whether Stripe has it already or it waits for its money.
 *
 * @param beneficiary null is the Stripe account's own name.
 * @throws {HttpProblem} `order_in_progress`, `invalid_request`, `stripe_unavailable`
 */
export async function renameOrder(
  context: ServerContext,
  row: ListedRow,
  beneficiary: BeneficiaryInput | null,
): Promise<Order> {
  if (isPlaced(row)) return renamePlaced(context, row, beneficiary);
  if (row.state === 'closed') {
    throw new HttpProblem('invalid_request', { detail: 'This order was never placed and can no longer be changed.' });
  }
  if (row.state === 'needs_review') throw new HttpProblem('invalid_request', { detail: IN_REVIEW });
  // What a running call was made from stays as it is, or it could not be repeated.
  if (row.state !== 'awaiting_funds' && row.state !== 'funded') throw orderInProgress();
  const renamed = toRenamed(row, beneficiary);
  const { outcome } = await context.store.replace(renamed);
  if (outcome !== 'replaced' || !renamed.order) throw orderInProgress();
  return renamed.order;
}

const IN_REVIEW =
  'A person has to decide what becomes of this order, so it cannot be changed now. Ask whoever runs this service.';

async function renamePlaced(
  context: ServerContext,
  row: PlacedRow,
  beneficiary: BeneficiaryInput | null,
): Promise<Order> {
  const updated = await callStripe('update', () =>
    // Stripe unsets a field that is sent empty.
    context.stripe.climate.orders.update(row.stripeOrder, { beneficiary: beneficiary ?? '' }),
  );
  return keepChangedOrder(context, row, fromStripeOrder(updated, row.ref));
}
