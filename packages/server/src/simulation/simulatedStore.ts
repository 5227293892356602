import type { OrderStore } from '../store/OrderStore.js';
import type { Gates, Incarnation } from './Gates.js';

/** How an incarnation reaches the store. */
export interface StoreLink {
  gates: Gates;
  incarnation: Incarnation;
  /** Ends the incarnation, at a point of its own choice. */
  readonly crash: () => void;
}

/** The store as one incarnation sees it: each call waits at a scheduling point, and can go wrong there. */
export function simulatedStore(store: OrderStore, link: StoreLink): OrderStore {
  const guard = <TResult>(name: string, work: () => Promise<TResult>): Promise<TResult> =>
    pass(link, `store.${name}`, work);
  const addDueIn = store.inbox.addDueIn?.bind(store.inbox);
  return {
    ...store,
    insert: (row, entries) => guard('insert', () => store.insert(row, entries)),
    replace: (row, entries) => guard('replace', () => store.replace(row, entries)),
    find: (key) => guard('find', () => store.find(key)),
    findByStripeId: (id) => guard('findByStripeId', () => store.findByStripeId(id)),
    list: (query) => guard('list', () => store.list(query)),
    takeDue: (query) => guard('takeDue', () => store.takeDue(query)),
    hastenFunded: (query) => guard('hastenFunded', () => store.hastenFunded(query)),
    takeTurn: (turn) => guard('takeTurn', () => store.takeTurn(turn)),
    prune: (query) => guard('prune', () => store.prune(query)),
    inbox: {
      ...store.inbox,
      add: (event) => guard('inbox.add', () => store.inbox.add(event)),
      ...(addDueIn && { addDueIn: (event, seconds) => guard('inbox.add', () => addDueIn(event, seconds)) }),
      takeDue: (query) => guard('inbox.takeDue', () => store.inbox.takeDue(query)),
      update: (event) => guard('inbox.update', () => store.inbox.update(event)),
      find: (id) => guard('inbox.find', () => store.inbox.find(id)),
    },
  };
}

async function pass<TResult>(link: StoreLink, label: string, work: () => Promise<TResult>): Promise<TResult> {
  const { gates, incarnation } = link;
  const fate = await gates.pass({ kind: 'store', label, incarnation });
  switch (fate) {
    case 'reject_before':
      throw new Error('The connection to the database was lost (simulated, before it did anything).');
    case 'reject_after':
      await work();
      throw new Error('The connection to the database was lost (simulated, after it did what it was asked).');
    case 'crash_before':
      return die(link);
    case 'crash_after':
      await work();
      return die(link);
    case 'late':
      return answerLate(link, label, await work());
    default:
      return work();
  }
}

function die<TResult>({ crash }: StoreLink): Promise<TResult> {
  crash();
  return new Promise(() => {});
}

async function answerLate<TResult>(link: StoreLink, label: string, result: TResult): Promise<TResult> {
  const fate = await link.gates.pass({ kind: 'answer', label: `${label} answer`, incarnation: link.incarnation });
  if (fate === 'crash_after') return die(link);
  if (fate === 'reject_after') throw new Error('The database took too long (simulated).');
  return result;
}
