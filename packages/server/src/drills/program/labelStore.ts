import type { EventRow } from '../../store/EventRow.js';
import type { OrderRow } from '../../store/OrderRow.js';
import type { OrderStore } from '../../store/OrderStore.js';

/** A store whose every call is a step of its own, before it and after it. */
export function labelStore(store: OrderStore, step: (label: string) => void): OrderStore {
  const around = async <TResult>(label: string, call: () => Promise<TResult>): Promise<TResult> => {
    step(`before store.${label}`);
    const result = await call();
    step(`after store.${label}`);
    return result;
  };
  const { inbox, changes } = store;
  return {
    insert: (row, entries) => around(`insert ${row.state}`, () => store.insert(row, entries)),
    replace: (row, entries) => around(`replace ${kindOf(row)}`, () => store.replace(row, entries)),
    find: (key) => around('find', () => store.find(key)),
    findByStripeId: (id) => around('findByStripeId', () => store.findByStripeId(id)),
    list: (query) => store.list(query),
    takeDue: (query) => around('takeDue', () => store.takeDue(query)),
    listForReview: (query) => store.listForReview(query),
    hastenFunded: (query) => around('hastenFunded', () => store.hastenFunded(query)),
    takeTurn: (turn) => around(`takeTurn ${turn.name}`, () => store.takeTurn(turn)),
    prune: (query) => around('prune', () => store.prune(query)),
    ...(store.now ? { now: store.now.bind(store) } : {}),
    changes,
    inbox: {
      add: (event) => around('inbox.add', () => inbox.add(event)),
      takeDue: (query) => around('inbox.takeDue', () => inbox.takeDue(query)),
      update: (event: EventRow) => around(`inbox.update ${event.state}`, () => inbox.update(event)),
      find: (id) => inbox.find(id),
      listDead: (query) => inbox.listDead(query),
    },
  };
}

/** A call that was taken up again is another step than one that was armed. */
function kindOf({ state, attempt, order }: OrderRow): string {
  if (state === 'done') return `done ${order?.status ?? ''}`;
  return state === 'attempting' && attempt > 1 ? 'attempting again' : state;
}
