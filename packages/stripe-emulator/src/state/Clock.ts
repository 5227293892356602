/** The emulator's clock: a source of time, shifted. It keeps running after it was set, unless the source stands still. */
export class Clock {
  readonly #source: () => number;
  #offsetSeconds = 0;

  /** @param source Seconds since the Unix epoch. */
  constructor(source: () => number) {
    this.#source = source;
  }

  /** Seconds since the Unix epoch, whole. */
  now(): number {
    return Math.floor(this.#source()) + this.#offsetSeconds;
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
