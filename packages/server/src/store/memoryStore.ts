import type { OrderRow } from './OrderRow.js';
import type { ListRowsQuery, OrderStore, RowPage } from './OrderStore.js';

/**
 * Keeps orders in the memory of this process: for tests, stories and demos. After a restart call `restoreFromStripe`,
 * which finds every order that Stripe has by its metadata.
 */
export function memoryStore(): OrderStore {
  const entries = new Map<string, Entry>();
  const newestFirst = createSortedCache(entries);
  const purchases = createPurchases();

  return {
    async insert(row) {
      const stored = entries.get(keyOf(row));
      if (stored) return structuredClone(stored.row);
      purchases.assign(row);
      entries.set(keyOf(row), { row: structuredClone(row), sequence: entries.size });
      newestFirst.forget(row.owner);
      return row;
    },
    async replace(row) {
      const stored = entries.get(keyOf(row));
      if (stored?.row.version !== row.version - 1) return false;
      purchases.assign(row);
      entries.set(keyOf(row), { row: structuredClone(row), sequence: stored.sequence });
      newestFirst.forget(row.owner);
      return true;
    },
    async find(key) {
      return structuredClone(entries.get(keyOf(key))?.row ?? null);
    },
    async list(query) {
      return pageOf(newestFirst.read(query.owner), query);
    },
    async listUnsettled({ now, limit }) {
      return [...entries.values()]
        .map(({ row }) => row)
        .filter((row) => row.state === 'attempting' && (row.leaseUntil ?? 0) <= now)
        .toSorted((a, b) => (a.attemptedAt ?? 0) - (b.attemptedAt ?? 0))
        .slice(0, limit)
        .map((row) => structuredClone(row));
    },
    async listDue({ now, limit }) {
      return [...entries.values()]
        .map(({ row }) => row)
        .filter(({ refreshDueAt }) => refreshDueAt !== null && refreshDueAt <= now)
        .toSorted((a, b) => (a.refreshDueAt ?? 0) - (b.refreshDueAt ?? 0))
        .slice(0, limit)
        .map((row) => structuredClone(row));
    },
  };
}

interface Entry {
  row: OrderRow;
  sequence: number;
}

/** A ref has no space in it, so no two pairs look alike. */
function keyOf({ owner, ref }: Pick<OrderRow, 'owner' | 'ref'>): string {
  return `${ref} ${owner}`;
}

/** Which row stands for which of Stripe's orders. */
function createPurchases() {
  const keys = new Map<string, string>();
  return {
    assign(row: OrderRow): void {
      if (row.stripeOrder === null) return;
      const key = keys.get(row.stripeOrder) ?? keyOf(row);
      if (key !== keyOf(row)) {
        throw new Error(
          `Stripe's order ${row.stripeOrder} is another row's already, so it cannot be that of ${row.ref}.`,
        );
      }
      keys.set(row.stripeOrder, key);
    },
  };
}

/** Sorting is done once per change, not once per page: hosts poll lists far more often than they order. */
function createSortedCache(entries: ReadonlyMap<string, Entry>) {
  const byOwner = new Map<string, OrderRow[]>();
  return {
    forget: (owner: string) => byOwner.delete(owner),
    read(owner: string): OrderRow[] {
      const rows = byOwner.get(owner) ?? sortNewestFirst(entries, owner);
      byOwner.set(owner, rows);
      return rows;
    },
  };
}

function sortNewestFirst(entries: ReadonlyMap<string, Entry>, owner: string): OrderRow[] {
  return [...entries.values()]
    .filter(({ row }) => row.owner === owner && row.state === 'done')
    .toSorted((a, b) => b.row.created - a.row.created || b.sequence - a.sequence)
    .map(({ row }) => row);
}

function pageOf(rows: OrderRow[], query: ListRowsQuery): RowPage | null {
  const { limit, startingAfter, endingBefore, statuses } = query;
  const cursor = startingAfter ?? endingBefore;
  const position = cursor === undefined ? -1 : rows.findIndex(({ ref }) => ref === cursor);
  if (cursor !== undefined && position === -1) return null;
  const side = endingBefore === undefined ? rows.slice(position + 1) : rows.slice(0, position);
  const matching = side.filter(({ order }) => !statuses || statuses.includes(order?.status ?? ''));
  const page = endingBefore === undefined ? matching.slice(0, limit) : matching.slice(-limit);
  return { rows: page.map((row) => structuredClone(row)), hasMore: matching.length > page.length };
}
