import type { ChangesQuery } from '../store/OrderStore.js';

/** How many changes are read at once. */
const FEED_PAGE_SIZE = 100;

/** One who is told of the changes of one sequence. */
export interface FeedMember<TChange> {
  /** Changes up to this number have been taken. */
  position: number;
  /** When everything that there was had been taken last, this was the position: a change created after it is news. */
  settled: number;
  /** Whether there is room for another change. */
  hasRoom(): boolean;
  /** Takes one change, newer than the position. */
  take(change: TChange): void;
}

/** One sequence, read once for all who are told of it, wherever each of them stands. */
export interface Feed<TChange> {
  readonly size: number;
  add(member: FeedMember<TChange>): void;
  remove(member: FeedMember<TChange>): void;
  /** Brings everyone up to this number. */
  readonly advance: (last: number) => void;
  /** Goes on with those who have room again. */
  resume(): void;
}

/** Where a feed reads. */
export interface FeedParts<TChange> {
  list: (query: ChangesQuery) => Promise<TChange[]>;
  /** Told when changes could not be read; they are read again with the next advance. */
  onError: (error: unknown) => void;
}

/** Makes a feed without members. */
export function createFeed<TChange extends { seq: number }>({ list, onError }: FeedParts<TChange>): Feed<TChange> {
  const members = new Set<FeedMember<TChange>>();
  let last = 0;
  let isServing = false;

  const findBehind = () => [...members].filter((member) => member.position < last && member.hasRoom());

  /**
   * One at a time. Whoever comes while nobody is behind any more has to find that it is over, so nothing is awaited
   * then.
   */
  async function serve(): Promise<void> {
    if (isServing) return;
    isServing = true;
    try {
      for (let behind = findBehind(); behind.length > 0; behind = findBehind()) await servePage(behind);
    } finally {
      isServing = false;
    }
  }

  async function servePage(behind: readonly FeedMember<TChange>[]): Promise<void> {
    // What comes while the page is read may or may not be on it.
    const target = last;
    const changes = await list({ after: Math.min(...behind.map(({ position }) => position)), limit: FEED_PAGE_SIZE });
    const isAll = changes.length < FEED_PAGE_SIZE;
    for (const member of behind) {
      if (members.has(member) && takeAll(member, changes) && isAll) settle(member, target);
    }
  }

  const start = () => void serve().catch(onError);

  return {
    get size() {
      return members.size;
    },
    add: (member) => void members.add(member),
    remove: (member) => void members.delete(member),
    advance(to) {
      last = Math.max(last, to);
      start();
    },
    resume: start,
  };
}

/** @returns false when there was no room for all of it. */
function takeAll<TChange extends { seq: number }>(member: FeedMember<TChange>, changes: readonly TChange[]): boolean {
  for (const change of changes) {
    if (change.seq <= member.position) continue;
    if (!member.hasRoom()) return false;
    member.take(change);
    member.position = change.seq;
  }
  return true;
}

/** Sequences have gaps: the last number need not be a change that is shown. */
function settle(member: FeedMember<never>, target: number): void {
  member.position = Math.max(member.position, target);
  member.settled = member.position;
}
