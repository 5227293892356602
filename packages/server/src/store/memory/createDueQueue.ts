import type { UnixSeconds } from '@offtake/contract';
import type { TakeDueQuery } from '../OrderStore.js';

/** Something that may be due. */
export interface Due {
  readonly dueAt: UnixSeconds | null;
}

/**
 * What is due or will be. Looking whether anything is due costs nothing while nothing is; `compare` sorts what is due
 * at the same second.
 */
export function createDueQueue<TItem extends Due>(compare: (a: TItem, b: TItem) => number) {
  const waiting = new Set<TItem>();
  /** Nothing is due before. */
  let earliest = Infinity;

  return {
    /** Has to be called whenever an item is new or its `dueAt` has changed. */
    put(item: TItem): void {
      if (item.dueAt === null) {
        waiting.delete(item);
        return;
      }
      waiting.add(item);
      earliest = Math.min(earliest, item.dueAt);
    },
    remove: (item: TItem) => waiting.delete(item),
    /** Those that are due, longest first. They stay until they are put again. */
    listDue({ now, limit }: Pick<TakeDueQuery, 'now' | 'limit'>): TItem[] {
      if (now < earliest) return [];
      const times = [...waiting].map(({ dueAt }) => dueAt ?? Infinity);
      earliest = times.reduce((a, b) => Math.min(a, b), Infinity);
      return [...waiting]
        .filter(({ dueAt }) => dueAt !== null && dueAt <= now)
        .toSorted((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0) || compare(a, b))
        .slice(0, limit);
    },
  };
}
