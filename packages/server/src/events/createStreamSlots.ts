import { HttpProblem } from '../HttpProblem.js';

/** How long to wait for a place, in seconds: streams end all the time. */
const RETRY_AFTER_SECONDS = 30;

/** The places for streams at this instance. */
export interface StreamSlots {
  /** How many are taken. */
  readonly size: number;
  /** @returns what gives the place back, once. @throws {HttpProblem} `rate_limited` when there is none left. */
  take(owner: string): () => void;
}

/** Makes the places, all free. */
export function createStreamSlots(max: { perOwner: number; inAll: number }): StreamSlots {
  const counts = new Map<string, number>();
  let size = 0;

  function add(owner: string, change: 1 | -1): void {
    const count = (counts.get(owner) ?? 0) + change;
    size += change;
    if (count === 0) counts.delete(owner);
    else counts.set(owner, count);
  }

  return {
    get size() {
      return size;
    },
    take(owner) {
      if (size >= max.inAll || (counts.get(owner) ?? 0) >= max.perOwner) {
        throw new HttpProblem('rate_limited', { retryAfter: RETRY_AFTER_SECONDS });
      }
      add(owner, 1);
      let isTaken = true;
      return () => {
        if (isTaken) add(owner, -1);
        isTaken = false;
      };
    },
  };
}
