import type { UnixSeconds } from '@offtake/contract';
import type { OrderRow } from '../store/OrderRow.js';
import type { OrderStore } from '../store/OrderStore.js';
import type { StripeCall, StripeReply } from './simulatedStripe.js';

/** A way to make the machine wrong from outside, to see whether the simulation notices. */
export interface Mutant {
  spoilCall?: (call: StripeCall) => StripeCall;
  spoilAnswer?: (answer: StripeReply, call: StripeCall) => StripeReply;
  spoilStore?: (store: OrderStore, now: () => UnixSeconds) => OrderStore;
}

/** Buys without an idempotency key, and does not ask the store first whether someone else is buying. */
const withoutKey: Mutant = {
  spoilCall: (call) => {
    const { 'idempotency-key': _, ...headers } = call.headers;
    return { ...call, headers };
  },
  spoilStore: (store) => ({
    ...store,
    find: async () => null,
    insert: async (row, entries) => {
      const result = await store.insert(row, entries);
      return result.outcome === 'exists' ? { outcome: 'inserted', row } : result;
    },
  }),
};

/** Repeats calls under keys that Stripe may have forgotten: each row looks as if it had been armed just now. */
const withoutExpiryGuard: Mutant = {
  spoilStore: (store, now) =>
    onRead(store, (row) => (row.state === 'attempting' ? { ...row, attemptedAt: now() } : row)),
};

/** Sees no lease, so that it repeats calls that are running. */
const withoutLease: Mutant = {
  spoilStore: (store) => onRead(store, (row) => ({ ...row, leaseUntil: null })),
};

/** Finds nothing in Stripe's list of orders, so that what was bought is bought again when its key is too old. */
const withoutReconciliation: Mutant = {
  spoilCall: (call) =>
    call.method === 'GET' && call.path.startsWith('/v1/climate/orders?')
      ? { ...call, path: '/v1/topups?status=canceled' }
      : call,
};

/** Believes every refusal, also of a repeat: each is taken for the answer that Stripe keeps under the key. */
const withoutDoubt: Mutant = {
  spoilAnswer: (answer, { method }) =>
    method === 'POST' && answer.status >= 400 && answer.status < 500
      ? { ...answer, headers: { ...answer.headers, 'idempotent-replayed': 'true' } }
      : answer,
};

/** Does not see that a failure is kept under its key, so that it repeats the call for a day. */
const withoutNewKeys: Mutant = {
  spoilAnswer: (answer) => {
    const { 'idempotent-replayed': _, ...headers } = answer.headers;
    return answer.status >= 500 ? { ...answer, headers } : answer;
  },
};

/** Takes drafts of invoices for invoices that were sent. */
const withoutDrafts: Mutant = {
  spoilAnswer: (answer, { method, path }) =>
    method === 'GET' && path.startsWith('/v1/invoices')
      ? { ...answer, text: answer.text.replaceAll('"status": "draft"', '"status": "open"') }
      : answer,
};

/** Writes rows whoever has changed them meanwhile. */
const withoutVersions: Mutant = {
  spoilStore: (store) => ({
    ...store,
    replace: async (row, entries) => {
      const stored = await store.find(row);
      return store.replace({ ...row, version: (stored?.version ?? 0) + 1 }, entries);
    },
  }),
};

/** Gives nothing back to budgets. */
const withoutGivingBack: Mutant = {
  spoilStore: (store) => ({
    ...store,
    replace: (row, entries = []) =>
      store.replace(
        row,
        entries.filter(({ amount }) => amount > 0),
      ),
  }),
};

/** Keeps its rows and takes no budgets. */
const withoutBudgets: Mutant = {
  spoilStore: (store) => ({
    ...store,
    insert: (row, entries = []) =>
      store.insert(
        row,
        entries.map((entry) => ({ ...entry, max: null })),
      ),
  }),
};

/** All of them by name. */
export const MUTANTS = {
  withoutKey,
  withoutExpiryGuard,
  withoutLease,
  withoutReconciliation,
  withoutDoubt,
  withoutNewKeys,
  withoutDrafts,
  withoutVersions,
  withoutGivingBack,
  withoutBudgets,
} as const satisfies Record<string, Mutant>;

function onRead(store: OrderStore, change: (row: OrderRow) => OrderRow): OrderStore {
  return {
    ...store,
    find: async (key) => mapRow(await store.find(key), change),
    findByStripeId: async (id) => mapRow(await store.findByStripeId(id), change),
    takeDue: async (query) => (await store.takeDue(query)).map(change),
    insert: async (row, entries) => {
      const result = await store.insert(row, entries);
      return 'row' in result ? { ...result, row: change(result.row) } : result;
    },
  };
}

function mapRow(row: OrderRow | null, change: (row: OrderRow) => OrderRow): OrderRow | null {
  return row && change(row);
}
