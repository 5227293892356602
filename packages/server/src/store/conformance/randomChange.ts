import {
  toAttempting,
  toAwaitingFunds,
  toClosed,
  toDone,
  toFailed,
  toFunded,
  toFunding,
  toNeedsReview,
  toRepeating,
  toUnsettled,
} from '../../orders/orderMachine.js';
import type { Funding, OrderRow } from '../OrderRow.js';
import { createFunding } from './createFunding.js';
import { createOrder } from './createOrder.js';
import type { Random } from './createRandom.js';

const problem = { code: 'insufficient_balance', detail: 'Too little.' } as const;

/** Any next version of a row, whether it makes sense or not. */
export function randomChange(row: OrderRow, random: Random): OrderRow {
  const now = random.below(100);
  const status = random.pick(['open', 'confirmed', 'delivered', 'canceled']);
  const order = createOrder({ id: `${row.ref}_${row.owner}`, status, created: random.below(5) });
  const funding = randomFunding(row, random);
  const known = { funding, now, dueAt: random.pick([null, now]) };
  return random.pick([
    toAttempting(row, now),
    toFunding(row, now),
    toRepeating(row, now),
    toUnsettled(row, now),
    toFailed(row, problem),
    toNeedsReview(row, problem, funding),
    toFunded(row, known),
    { ...toAwaitingFunds(row, known), order },
    toClosed(row, { funding, now, cancellationReason: 'expired' }),
    toDone(row, { order, now }),
  ]);
}

/** Its ids are now and then those of another owner's row. */
function randomFunding({ ref, owner }: OrderRow, random: Random): Funding {
  const whose = random.below(8) === 0 ? 'a' : owner;
  return createFunding({
    object: random.pick([null, `cs_${ref}_${whose}`]),
    paymentIntent: random.pick([null, `pi_${ref}_${whose}`]),
  });
}
