/**
 * The emulator's clock: a source of time, shifted. It keeps running after it was set, unless the source stands still.
 */
export class Clock {
  readonly #source: () => number;
  #offsetSeconds = 0;
  #shown: number | null = null;

  /** @param source Seconds since the Unix epoch. */
  constructor(source: () => number) {
    this.#source = source;
  }

  /** Seconds since the Unix epoch, whole. */
  now(): number {
    return this.#shown ?? Math.floor(this.#source()) + this.#offsetSeconds;
  }

  /**
   * Does work as of another time, such as what fell due while nobody asked.
   *
   * @param time Seconds since the Unix epoch.
   */
  during<Result>(time: number, work: () => Result): Result {
    const before = this.#shown;
    this.#shown = time;
    try {
      return work();
    } finally {
      this.#shown = before;
    }
  }

  /** What the source says: seconds since the Unix epoch, whole. */
  sourceNow(): number {
    return Math.floor(this.#source());
  }

  /** How far this clock is ahead of its source, in seconds. */
  get offsetSeconds(): number {
    return this.#offsetSeconds;
  }

  set offsetSeconds(seconds: number) {
    if (!Number.isSafeInteger(seconds)) throw new RangeError(`The clock moves by whole seconds, not by ${seconds}.`);
    this.#offsetSeconds = seconds;
  }
}
