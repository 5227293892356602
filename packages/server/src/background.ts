/** Promises that nobody waits for yet. */
export interface Background {
  /** Remembers work until it is over, however it ends; its failure is for whoever started it to handle. */
  add: (work: Promise<unknown>) => void;
  /** Waits until nothing is left, what is added meanwhile included. Never rejects. */
  settled: () => Promise<void>;
}

/** Keeps track of work, so that a process does not end in the middle of it. */
export function createBackground(): Background {
  const works = new Set<Promise<unknown>>();
  return {
    add(work) {
      works.add(work);
      const forget = () => void works.delete(work);
      work.then(forget, forget);
    },
    async settled() {
      while (works.size > 0) await Promise.allSettled(works);
    },
  };
}
