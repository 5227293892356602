import type { OrderStore } from '../store/OrderStore.js';
import type { Gates, Incarnation } from './Gates.js';

/** How an incarnation reaches the store. */
export interface StoreLink {
  gates: Gates;
  incarnation: Incarnation;
  /** Ends the incarnation, at a point of its own choice. */
  crash(incarnation: Incarnation): void;
}

/** The store as one incarnation sees it: each call waits at a scheduling point, and can go wrong there. */
export function simulatedStore(store: OrderStore, link: StoreLink): OrderStore {
  const guard =
    <TArguments extends unknown[], TResult>(name: string, method: (...input: TArguments) => Promise<TResult>) =>
    (...input: TArguments): Promise<TResult> =>
      pass(link, `store.${name}`, () => method(...input));
  return {
    ...store,
    insert: guard('insert', store.insert),
    replace: guard('replace', store.replace),
    find: guard('find', store.find),
    findByStripeId: guard('findByStripeId', store.findByStripeId),
    list: guard('list', store.list),
    takeDue: guard('takeDue', store.takeDue),
    hastenFunded: guard('hastenFunded', store.hastenFunded),
    takeTurn: guard('takeTurn', store.takeTurn),
    prune: guard('prune', store.prune),
    inbox: {
      ...store.inbox,
      add: guard('inbox.add', store.inbox.add),
      takeDue: guard('inbox.takeDue', store.inbox.takeDue),
      update: guard('inbox.update', store.inbox.update),
      find: guard('inbox.find', store.inbox.find),
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

function die<TResult>({ crash, incarnation }: StoreLink): Promise<TResult> {
  crash(incarnation);
  return new Promise(() => {});
}

async function answerLate<TResult>(link: StoreLink, label: string, result: TResult): Promise<TResult> {
  const fate = await link.gates.pass({ kind: 'answer', label: `${label} answer`, incarnation: link.incarnation });
  if (fate === 'crash_after') return die(link);
  if (fate === 'reject_after') throw new Error('The database took too long (simulated).');
  return result;
}
