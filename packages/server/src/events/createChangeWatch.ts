import type { ChangeBus } from './ChangeBus.js';
import type { Timers } from '../Timers.js';

/** How many owners one look at the store asks for. */
const OWNERS_PER_LOOK = 500;

/** Looks for changes of those owners whom anyone watches: now and then, and as soon as someone says that there are. */
export interface ChangeWatch {
  /** Calls back with the last number of an owner's sequence after each look. @returns what ends it. */
  readonly watch: (owner: string, onLook: (last: number) => void) => () => void;
  /** Looks at once; null looks for everyone's changes. Costs nothing when nobody watches. */
  readonly wake: (owner: string | null) => void;
}

/** What a watch looks with. */
export interface ChangeWatchParts {
  readLast: (owners: readonly string[]) => Promise<number[]>;
  bus: ChangeBus | null;
  pollIntervalMs: number;
  timers: Timers;
  /** Told when the store or the bus fails; the next look is not affected. */
  onError: (error: unknown) => void;
}

/** Makes the one watch of an instance: it asks the store once for all who watch, however many they are. */
export function createChangeWatch({ readLast, bus, pollIntervalMs, timers, onError }: ChangeWatchParts): ChangeWatch {
  const watchers = new Map<string, (last: number) => void>();
  const due = new Set<string>();
  let isLooking = false;
  let stop: (() => void) | null = null;

  function wake(owner: string | null): void {
    if (owner === null) for (const each of watchers.keys()) due.add(each);
    else if (watchers.has(owner)) due.add(owner);
    if (due.size > 0 && !isLooking) lookAtDue().catch(onError);
  }

  async function lookAtDue(): Promise<void> {
    isLooking = true;
    try {
      while (due.size > 0) await look([...due].slice(0, OWNERS_PER_LOOK));
    } finally {
      isLooking = false;
    }
  }

  async function look(owners: readonly string[]): Promise<void> {
    // Whoever is woken while the store answers is looked at once more.
    owners.forEach((owner) => due.delete(owner));
    const numbers = await readLast(owners);
    owners.forEach((owner, index) => watchers.get(owner)?.(numbers[index] ?? 0));
  }

  function start(): () => void {
    let isOver = false;
    const poll = () => {
      cancel = timers.after(pollIntervalMs, poll);
      wake(null);
    };
    let cancel = timers.after(pollIntervalMs, poll);
    const subscribed = subscribe(bus, (owner) => isOver || wake(owner));
    subscribed.catch(onError);
    return () => {
      isOver = true;
      cancel();
      subscribed.then((unsubscribe) => unsubscribe(), ignoreReported).catch(onError);
    };
  }

  return {
    watch(owner, onLook) {
      watchers.set(owner, onLook);
      stop ??= start();
      return () => {
        watchers.delete(owner);
        due.delete(owner);
        if (watchers.size > 0) return;
        stop?.();
        stop = null;
      };
    },
    wake,
  };
}

async function subscribe(bus: ChangeBus | null, listener: (owner: string | null) => void) {
  return (await bus?.subscribe(listener)) ?? (() => {});
}

function ignoreReported(): void {}
