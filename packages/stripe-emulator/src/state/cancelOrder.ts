import type { ClimateCancellationReason } from '../wire/ClimateOrder.js';
import { StripeProblem } from '../wire/StripeProblem.js';
import { toDecimal } from './decimal.js';
import { emitOrderEvent } from './emitOrderEvent.js';
import type { EmulatorCore } from './EmulatorCore.js';
import { giveBackTons } from './moveTons.js';
import { isUnconfirmed, type OrderRecord, type StoredOrder } from './OrderBook.js';

/**
 * Cancels an order because its owner asks for it: within 24 hours of creation the subtotal comes back and the fees are
 * kept; within 30 days of a delay or a substitution everything comes back.
 *
 * @throws StripeProblem if the order is final or the time is over.
 */
export function cancelOnRequest(core: EmulatorCore, id: string): OrderRecord {
  const record = core.orders.record(id);
  assertNotFinal(core, record);
  const refund = isFullRefundDue(core, record) ? 'everything' : 'subtotal';
  if (refund === 'subtotal') assertWithinWindow(core, record);
  return closeOrder(core, id, { reason: 'requested', refund });
}

/** Cancels an order whatever the time. Money that was paid and tons that were taken go back. */
export function closeOrder(core: EmulatorCore, id: string, closing: Closing): OrderRecord {
  const { order, paidMinorUnits } = core.orders.record(id);
  const kept = closing.refund === 'everything' ? 0 : Math.min(order.amount_fees, paidMinorUnits);
  const amount = paidMinorUnits - kept;
  const change = { canceled_at: core.clock.now(), cancellation_reason: closing.reason, status: 'canceled' } as const;
  return core.changes.batch(() => {
    if (amount > 0) core.ledger.move({ amount, currency: order.currency, source: id, type: 'climate_order_refund' });
    const canceled = emitOrderEvent(core, 'canceled', core.orders.replace({ ...order, ...change }, kept));
    giveBackTons(core, order.product, toDecimal(order.metric_tons));
    core.changes.note();
    return canceled;
  });
}

/** Lets an order expire unless it is confirmed in time, if orders expire at all. */
export function scheduleExpiry({ options, schedule }: EmulatorCore, order: StoredOrder): void {
  const { unconfirmedExpirySeconds } = options;
  if (unconfirmedExpirySeconds === null || !isUnconfirmed(order)) return;
  schedule.at(order.created + unconfirmedExpirySeconds, 'order.expire', order.id);
}

/** Cancels an order that was not confirmed in time. */
export function expireOrder(core: EmulatorCore, id: string): void {
  const record = core.orders.get(id);
  if (record && isUnconfirmed(record.order)) closeOrder(core, id, { reason: 'expired', refund: 'everything' });
}

/** Why an order ends and what comes back. */
export interface Closing {
  reason: ClimateCancellationReason;
  refund: 'everything' | 'subtotal';
}

function assertNotFinal({ options: { codes } }: EmulatorCore, { id, order }: OrderRecord): void {
  if (order.status === 'canceled')
    throw new StripeProblem(`The climate order '${id}' has already been canceled.`, { code: codes.alreadyCanceled });
  if (order.status === 'delivered')
    throw new StripeProblem(`The climate order '${id}' has already been delivered and can't be canceled.`, {
      code: codes.alreadyDelivered,
    });
}

function isFullRefundDue({ clock, options }: EmulatorCore, { order }: OrderRecord): boolean {
  const earliest = clock.now() - options.fullRefundWindowSeconds;
  return [order.delayed_at, order.product_substituted_at].some((time) => time !== null && time > earliest);
}

function assertWithinWindow({ clock, options }: EmulatorCore, { id, order }: OrderRecord): void {
  if (clock.now() - order.created < options.cancelWindowSeconds) return;
  const hours = options.cancelWindowSeconds / 3600;
  throw new StripeProblem(
    `The climate order '${id}' can't be canceled: orders can be canceled within ${hours} hours of creation.`,
    { code: options.codes.cancelTooLate },
  );
}
