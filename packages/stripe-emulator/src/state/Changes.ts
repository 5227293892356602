/** Tells listeners that the state has changed, once per unit of work. */
export class Changes {
  readonly #listeners = new Set<() => void>();
  #depth = 0;
  #isDirty = false;

  /** Calls the listener after each change, until the returned function is called. */
  listen(listener: () => void): () => void {
    // Wrapped, so that a listener added twice is called twice and removed once.
    const entry = (): void => listener();
    this.#listeners.add(entry);
    return () => void this.#listeners.delete(entry);
  }

  /** Notes that something changed within the current unit of work. */
  note(): void {
    this.#isDirty = true;
    if (this.#depth === 0) this.#flush();
  }

  /** Runs a unit of work and tells the listeners afterwards if it noted a change, even when it throws. */
  batch<Result>(work: () => Result): Result {
    this.#depth += 1;
    try {
      return work();
    } finally {
      this.#depth -= 1;
      if (this.#depth === 0) this.#flush();
    }
  }

  #flush(): void {
    if (!this.#isDirty) return;
    this.#isDirty = false;
    for (const listener of this.#listeners) listener();
  }
}
