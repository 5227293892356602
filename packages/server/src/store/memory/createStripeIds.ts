import type { OrderRow } from '../OrderRow.js';
import type { OrderEntry } from './OrderEntry.js';

/** Which row stands for which of Stripe's objects. */
export function createStripeIds() {
  const kinds = [
    { name: 'order', read: (row: OrderRow) => row.stripeOrder, entries: new Map<string, OrderEntry>() },
    { name: 'payment', read: (row: OrderRow) => row.funding?.object ?? null, entries: new Map<string, OrderEntry>() },
    {
      name: 'payment intent',
      read: (row: OrderRow) => row.funding?.paymentIntent ?? null,
      entries: new Map<string, OrderEntry>(),
    },
  ];

  return {
    find(id: string): OrderEntry | null {
      return kinds.map(({ entries }) => entries.get(id)).find((entry) => entry !== undefined) ?? null;
    },
    /** @throws {Error} when an id of the row is another row's. */
    assertUnique(row: OrderRow): void {
      for (const { name, read, entries } of kinds) {
        const other = entries.get(read(row) ?? '')?.row;
        if (!other || (other.owner === row.owner && other.ref === row.ref)) continue;
        throw new Error(
          `Stripe's ${name} ${read(row)} is another row's already, so it cannot be that of ${row.ref}: one payment never ` +
            'stands for two orders.',
        );
      }
    },
    /** Before a row comes into an entry: its ids take the place of those that were there. */
    move(entry: OrderEntry, row: OrderRow): void {
      for (const { read, entries } of kinds) {
        entries.delete(read(entry.row) ?? '');
        const id = read(row);
        if (id !== null) entries.set(id, entry);
      }
    },
  };
}
