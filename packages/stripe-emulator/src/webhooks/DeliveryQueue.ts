/**
 * Sends things one after the other without waiting for their answers: each is begun before the next, and many may be
 * under way. It begins by itself once the current turn is over, so that what set it going is answered first.
 */
export class DeliveryQueue<Item> {
  readonly #begin: (item: Item) => Promise<Begun>;
  readonly #underWay = new Set<Promise<void>>();
  #waiting: Item[] = [];
  #held: Item[] | null = null;
  #beginning: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  /** @param begin Begins to send an item; `done` resolves when that is over. */
  constructor(begin: (item: Item) => Promise<Begun>) {
    this.#begin = begin;
  }

  /** Items that are put aside by `hold`. */
  get held(): readonly Item[] {
    return this.#held ?? [];
  }

  push(item: Item): void {
    if (this.#held) this.#held.push(item);
    else this.#waiting.push(item);
    this.#timer ??= setTimeout(() => void this.#beginAll(), 0);
  }

  /** Puts aside whatever is pushed from now on. */
  hold(): void {
    this.#held ??= [];
  }

  /** Sends what was put aside. @param arrange Says in which order. */
  release(arrange: (items: Item[]) => Item[]): void {
    const held = this.#held ?? [];
    this.#held = null;
    for (const item of arrange([...held])) this.push(item);
  }

  /** Resolves when nothing is waiting and nothing is under way; what is held does not count. */
  async flush(): Promise<void> {
    while (this.#waiting.length > 0 || this.#beginning || this.#underWay.size > 0) {
      await this.#beginAll();
      await Promise.all(this.#underWay);
    }
  }

  #beginAll(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#beginning ??= this.#beginEach().finally(() => {
      this.#beginning = null;
    });
    return this.#beginning;
  }

  async #beginEach(): Promise<void> {
    for (let item = this.#waiting.shift(); item !== undefined; item = this.#waiting.shift()) {
      const { done } = await this.#begin(item);
      this.#underWay.add(done);
      void done.finally(() => this.#underWay.delete(done));
    }
  }
}

/** Something that is under way. */
export interface Begun {
  /** Resolves when it is over; never rejects. */
  done: Promise<void>;
}
