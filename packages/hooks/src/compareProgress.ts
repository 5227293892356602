import type { Order } from '@offtake/contract';

/** An order's way, on which nobody goes back. A status that is not named here may stand anywhere. */
const STATUS_WAY: readonly string[] = ['awaiting_funds', 'open', 'confirmed', 'delivered', 'canceled'];

/** What cannot be undone about a payment. A failed or expired one may still be paid, and a settling one may fail. */
const PAYMENT_RANKS: ReadonlyMap<string | undefined, number> = new Map([
  ['pending', 0],
  ['settling', 0],
  ['paid', 1],
  ['refunded', 2],
]);

const TIMES = ['confirmed_at', 'delayed_at', 'product_substituted_at', 'delivered_at', 'canceled_at'] as const;

/**
 * Which of two reads of one order has seen more of what cannot be undone. The status decides; between equal or unknown
 * ones the facts do, of which none is lost: when it was confirmed, put off, substituted, delivered or canceled, what
 * was delivered, its certificate, Stripe's id and the payment.
 *
 * @returns above 0 when the first has, below 0 when the second has, and 0 when they cannot be told apart by it: the
 * name in which an order is retired, for example, goes to and fro.
 */
export function compareProgress(order: Order, other: Order): number {
  const byStatus = compareRanks(statusRank(order), statusRank(other));
  if (byStatus !== 0) return byStatus;
  const others = factsOf(other);
  const signs = factsOf(order).map((fact, index) => compareRanks(fact, others[index] ?? null));
  const isAhead = signs.some((sign) => sign > 0);
  const isBehind = signs.some((sign) => sign < 0);
  return Number(isAhead) - Number(isBehind);
}

/** Each is null where it says nothing, and grows. Backends are written by hand too, and may leave some out. */
function factsOf(order: Partial<Order>): (number | null)[] {
  const { stripe_order: id, certificate, delivery_details: deliveries } = order;
  return [
    PAYMENT_RANKS.get(order.payment?.status) ?? null,
    id === undefined ? null : Number(id !== null),
    Number(certificate != null),
    deliveries?.length ?? 0,
    ...TIMES.map((name) => order[name] ?? 0),
  ];
}

function statusRank({ status }: Order): number | null {
  return STATUS_WAY.includes(status) ? STATUS_WAY.indexOf(status) : null;
}

function compareRanks(rank: number | null, other: number | null): number {
  return rank === null || other === null ? 0 : Math.sign(rank - other);
}
