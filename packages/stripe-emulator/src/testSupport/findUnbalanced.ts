import type { EmulatorState } from '../state/EmulatorState.js';

/** What does not add up in the books of an account; empty if all does. */
export function findUnbalanced(state: EmulatorState): string[] {
  return [...findLedgerFaults(state), ...findOrderFaults(state), ...findReferenceFaults(state)];
}

/** At any time the balance is the opening balance and the net of all movements. */
function findLedgerFaults({ balance }: EmulatorState): string[] {
  const faults: string[] = [];
  const currencies = new Set([
    ...Object.keys(balance.available),
    ...balance.transactions.map(({ currency }) => currency),
  ]);
  for (const currency of currencies)
    for (const kind of ['available', 'pending'] as const) {
      const moved = balance.transactions
        .filter((transaction) => transaction.currency === currency && transaction.status === kind)
        .reduce((sum, { net }) => sum + net, 0);
      const expected = (balance.opening[kind][currency] ?? 0) + moved;
      const actual = balance[kind][currency] ?? 0;
      if (actual !== expected) faults.push(`${kind} ${currency} is ${actual}, but the movements make ${expected}`);
    }
  return faults;
}

/** What an order has cost is what left the balance for it; its amounts add up. */
function findOrderFaults({ balance, orders }: EmulatorState): string[] {
  const paid = new Map<string, number>();
  for (const { amount, source, type } of balance.transactions)
    if (source !== null && type.startsWith('climate_order')) paid.set(source, (paid.get(source) ?? 0) - amount);
  const purchases = balance.transactions.filter(({ type }) => type === 'climate_order_purchase');
  const purchased = new Set(purchases.map(({ source }) => source));
  return orders.flatMap(({ id, order, paidMinorUnits }) => {
    const { amount_fees: fees, amount_subtotal: subtotal, amount_total: total, status } = order;
    const expected = status === 'canceled' ? [0, fees] : [total];
    // One that was put in place has cost nothing here, but is refunded like any other.
    const wasPaid = purchased.has(id);
    return [
      ...(fees + subtotal === total ? [] : [`the amounts of ${id} do not add up`]),
      ...(wasPaid && paid.get(id) !== paidMinorUnits ? [`${id} has cost ${paid.get(id)}, not ${paidMinorUnits}`] : []),
      ...(wasPaid && !expected.includes(paidMinorUnits) ? [`${id} is ${status} and has cost ${paidMinorUnits}`] : []),
    ];
  });
}

/** Each delivery is of an event that is known, and nothing succeeded that was never tried. */
function findReferenceFaults({ deliveries, events }: EmulatorState): string[] {
  const ids = new Set(events.map(({ id }) => id));
  return deliveries.flatMap(({ attempts, event, status }) => [
    ...(ids.has(event) ? [] : [`a delivery is of the unknown event ${event}`]),
    ...(status === 'succeeded' && attempts.every(({ error }) => error !== null) ? [`${event} succeeded untried`] : []),
  ]);
}
