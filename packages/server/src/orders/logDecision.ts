import type { ErrorCode } from '@offtake/contract';
import { logSpend, type SpendOutcome } from '../security/logSpend.js';
import type { ServerContext } from '../ServerContext.js';
import type { OrderRow } from '../store/OrderRow.js';

/**
 * Writes down what was decided about the money of an order.
 *
 * @param code why not, when it was not made.
 */
export function logDecision(context: ServerContext, row: OrderRow, outcome: SpendOutcome, code?: ErrorCode): void {
  const { owner, ref, intent, offer, order } = row;
  logSpend(context, {
    outcome,
    owner,
    ref,
    product: intent?.product ?? 'restored',
    quantity: intent?.quantity ?? { metric_tons: order?.metric_tons ?? '0' },
    total: order?.amount_total ?? offer?.quote.amount_total ?? null,
    currency: intent?.currency ?? order?.currency ?? '',
    source: intent?.payment.source ?? 'balance',
    code,
  });
}

/** Writes down that an order has come to need a person, if this is one. */
export function logReview(context: ServerContext, row: OrderRow): void {
  if (row.state === 'needs_review') logDecision(context, row, 'needs_review', row.problem?.code);
}
