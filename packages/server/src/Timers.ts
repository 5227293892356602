/** Calls back later. It is passed in, so that a test need not wait. */
export interface Timers {
  /** Calls back once after so many milliseconds. @returns what calls it off, and does nothing afterwards. */
  after(milliseconds: number, callback: () => void): () => void;
}
