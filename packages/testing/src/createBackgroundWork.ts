/** Work of a handler that goes on after its answer. */
export interface BackgroundWork {
  /** What a handler is given as `waitUntil`. */
  add: (work: Promise<unknown>) => void;
  /** Resolves when nothing is under way any more. */
  done: () => Promise<void>;
}

/** Keeps track of what goes on in the background. */
export function createBackgroundWork(): BackgroundWork {
  const underWay = new Set<Promise<unknown>>();
  return {
    add(work) {
      const ended = work.finally(() => underWay.delete(ended));
      underWay.add(ended);
    },
    async done() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
