import type { UnixSeconds } from '@offtake/contract';
import type { BudgetEntry } from '../store/BudgetEntry.js';
import type { OrderRow } from '../store/OrderRow.js';
import type { OrderStore } from '../store/OrderStore.js';

/** A store, and what was written to it. */
export interface Observed {
  store: OrderStore;
  /** The rows as they were last written, by owner and ref. */
  rows: ReadonlyMap<string, OrderRow>;
  /** What is taken of each budget, by owner and name. */
  spent: ReadonlyMap<string, number>;
  /** Stripe's objects that people were told to look at. */
  reported: ReadonlySet<string>;
  /** What should never have been written. */
  violations: string[];
}

/**
 * Watches what is written to a store, and counts its budgets again.
 *
 * @param isBought whether Stripe has an order by this ref: then nobody may write that nothing was bought. @default it
 * is not asked
 */
export function observedStore(store: OrderStore, isBought: (ref: string) => boolean = () => false): Observed {
  const rows = new Map<string, OrderRow>();
  const spent = new Map<string, number>();
  const expiries = new Map<string, UnixSeconds>();
  const forgotten = new Set<string>();
  const violations: string[] = [];
  const reported = new Set<string>();
  const note = (row: OrderRow, entries: readonly BudgetEntry[]): void => {
    rows.set(`${row.owner} ${row.ref}`, row);
    for (const { owner, budget, amount, max, expiresAt } of entries) {
      const key = `${owner} ${budget}`;
      // A budget that was forgotten begins anew, for an instance that has slept: there is nothing left to hold it
      // against.
      if (amount > 0 && forgotten.has(key)) spent.delete(key);
      // What is counted without asking for room, when its cost is known at last, adds nothing to what was forgotten.
      if (amount > 0 && forgotten.has(key) && max === null) continue;
      if (forgotten.has(key) && !spent.has(key)) continue;
      expiries.set(key, Math.max(expiries.get(key) ?? 0, expiresAt));
      const total = (spent.get(key) ?? 0) + amount;
      spent.set(key, total);
      if (amount > 0 && max !== null && total > max) violations.push(`Budget ${key} holds ${total} of at most ${max}.`);
    }
  };
  return {
    rows,
    spent,
    reported,
    violations,
    store: {
      ...store,
      inbox: {
        ...store.inbox,
        async update(event) {
          await store.inbox.update(event);
          const object = /(\w+) was paid for order/.exec(event.problem ?? '')?.[1];
          if (object !== undefined) reported.add(object);
        },
      },
      async prune(query) {
        await store.prune(query);
        for (const [key, expiresAt] of expiries) {
          if (expiresAt > query.now) continue;
          expiries.delete(key);
          forgotten.add(key);
        }
      },
      async insert(row, entries = []) {
        const result = await store.insert(row, entries);
        if (result.outcome === 'inserted') note(row, entries);
        return result;
      },
      async replace(row, entries = []) {
        const before = rows.get(`${row.owner} ${row.ref}`);
        const result = await store.replace(row, entries);
        if (result.outcome === 'replaced') {
          note(row, entries);
          if (NOT_BOUGHT.has(row.state) && isBought(row.ref))
            violations.push(`I3: ${row.ref} was written as ${row.state} while Stripe had its order.`);
          const isLost = before?.state === 'done' && (row.state !== 'done' || row.stripeOrder !== before.stripeOrder);
          if (isLost) violations.push(`${row.ref} was done, and is ${row.state} with ${row.stripeOrder}.`);
        }
        return result;
      },
    },
  };
}

const NOT_BOUGHT: ReadonlySet<string> = new Set<OrderRow['state']>(['failed', 'closed', 'needs_review']);
