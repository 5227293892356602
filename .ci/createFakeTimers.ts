/** Timers that go off when they are told that time has passed. */
export interface FakeTimers {
  /** Calls back once so many milliseconds have passed. @returns what takes it back. */
  readonly after: (milliseconds: number, callback: () => void) => () => void;
  /** How many have been set and not gone off. */
  readonly size: number;
  /** Lets so many milliseconds pass, and what is due go off in its order. */
  advance(milliseconds: number): void;
}

export function createFakeTimers(): FakeTimers {
  const timers = new Set<{ at: number; callback: () => void }>();
  let now = 0;
  const findNext = (until: number) => [...timers].filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)[0];

  return {
    get size() {
      return timers.size;
    },
    after(milliseconds, callback) {
      const timer = { at: now + milliseconds, callback };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    advance(milliseconds) {
      const until = now + milliseconds;
      for (let next = findNext(until); next; next = findNext(until)) {
        now = next.at;
        timers.delete(next);
        next.callback();
      }
      now = until;
    },
  };
}
