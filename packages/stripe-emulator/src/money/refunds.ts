import type { EmulatorCore } from '../state/EmulatorCore.js';
import type { Charge } from '../wire/Charge.js';
import type { Refund, RefundReason } from '../wire/Refund.js';
import { newId } from './newId.js';
import { movePending } from './settlement.js';

/**
 * Gives a payment back, or a part of it. It leaves the available balance, which may go below zero; or, while the
 * payment itself is pending, the pending one. Fees stay with Stripe.
 */
export function createRefund(core: EmulatorCore, charge: Charge, request: RefundRequest): Refund {
  const id = newId(core, charge.id.startsWith('py_') ? 'pyr_' : 're_', core.money.refunds);
  const { amount } = request;
  const movement = {
    amount: -amount,
    currency: charge.currency,
    description: `REFUND FOR CHARGE${charge.description === null ? '' : ` (${charge.description})`}`,
    source: id,
    type: charge.id.startsWith('py_') ? 'payment_refund' : 'refund',
  } as const;
  const payment = core.ledger.get(charge.balance_transaction ?? '');
  const transaction =
    payment?.status === 'pending'
      ? movePending(core, { ...movement, availableOn: payment.available_on })
      : core.ledger.move(movement);
  const refund: Refund = {
    id,
    object: 'refund',
    amount,
    balance_transaction: transaction.id,
    charge: charge.id,
    created: core.clock.now(),
    currency: charge.currency,
    customer: charge.customer,
    customer_account: null,
    metadata: request.metadata,
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: request.reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status: 'succeeded',
    transfer_reversal: null,
  };
  const refunded = charge.amount_refunded + amount;
  const changed: Charge = { ...charge, amount_refunded: refunded, refunded: refunded === charge.amount };
  core.money.refunds.add(refund);
  core.money.charges.replace(changed);
  core.events.emit({ type: 'refund.created', object: refund });
  core.events.emit({
    type: 'charge.refunded',
    object: changed,
    previousAttributes: { amount_refunded: charge.amount_refunded, refunded: charge.refunded },
  });
  core.changes.note();
  return refund;
}

/** What is given back. */
export interface RefundRequest {
  /** In the currency's smallest unit. */
  amount: number;
  metadata: Record<string, string>;
  reason: RefundReason | null;
}
