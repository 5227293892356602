/**
 * Items by id and newest first. Finding one is a map look-up and finding its place a binary search, so that neither a
 * retrieval nor a page of a list grows slower with the number of items.
 */
export class OrderedCollection<Item extends { readonly id: string }> {
  readonly #createdOf: (item: Item) => number;
  readonly #entries = new Map<string, Entry<Item>>();
  /** Oldest first, so that what is created now is appended. */
  #sorted: Entry<Item>[] = [];
  #nextSequence = 0;

  /** @param createdOf When an item was created, in seconds since the Unix epoch; ties are broken by insertion. */
  constructor(createdOf: (item: Item) => number) {
    this.#createdOf = createdOf;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(id: string): Item | undefined {
    return this.#entries.get(id)?.item;
  }

  /** Adds an item. @throws Error if its id is taken. */
  add(item: Item): void {
    if (this.#entries.has(item.id)) throw new Error(`There already is an object with the id ${item.id}.`);
    const entry = { item, created: this.#createdOf(item), sequence: this.#nextSequence++ };
    this.#entries.set(item.id, entry);
    const last = this.#sorted.at(-1);
    if (last === undefined || compare(last, entry) < 0) this.#sorted.push(entry);
    else this.#sorted.splice(this.#indexOf(entry), 0, entry);
  }

  /** Replaces an item; id and creation stay. @throws Error if there is none with its id. */
  replace(item: Item): void {
    const entry = this.#entries.get(item.id);
    if (!entry) throw new Error(`There is no object with the id ${item.id}.`);
    entry.item = item;
  }

  /** Removes an item, if there is one with this id. */
  delete(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#sorted.splice(this.#indexOf(entry), 1);
    this.#entries.delete(id);
  }

  /**
   * Removes and returns the items created before a time, in seconds since the Unix epoch.
   *
   * @param isNeeded Which of them stay all the same.
   */
  dropBefore(time: number, isNeeded: (item: Item) => boolean): Item[] {
    let count = 0;
    for (let entry = this.#sorted[0]; entry && entry.created < time; entry = this.#sorted[count]) count += 1;
    if (count === 0) return [];
    const old = this.#sorted.splice(0, count);
    const kept = old.filter(({ item }) => isNeeded(item));
    this.#sorted.unshift(...kept);
    const dropped = old.map(({ item }) => item).filter((item) => !isNeeded(item));
    for (const { id } of dropped) this.#entries.delete(id);
    return dropped;
  }

  /** Removes everything. */
  clear(): void {
    this.#entries.clear();
    this.#sorted = [];
  }

  /** All items, oldest first. */
  all(): Item[] {
    return this.#sorted.map((entry) => entry.item);
  }

  /**
   * One page, newest first; `null` if the cursor names no item.
   *
   * @param where Which items count. The fewer do, the more are looked at. @default all
   */
  page({ limit, cursor }: PageRequest, where?: (item: Item) => boolean): Page<Item> | null {
    const start = this.#startOf(cursor);
    if (start === null) return null;
    const step = cursor?.direction === 'newer' ? 1 : -1;
    const items: Item[] = [];
    for (let index = start; items.length <= limit; index += step) {
      const entry = this.#sorted[index];
      if (!entry) break;
      if (!where || where(entry.item)) items.push(entry.item);
    }
    const hasMore = items.length > limit;
    const kept = items.slice(0, limit);
    return { items: step > 0 ? kept.toReversed() : kept, hasMore };
  }

  #startOf(cursor: PageCursor | null): number | null {
    if (cursor === null) return this.#sorted.length - 1;
    const entry = this.#entries.get(cursor.id);
    if (!entry) return null;
    return this.#indexOf(entry) + (cursor.direction === 'newer' ? 1 : -1);
  }

  #indexOf(entry: Entry<Item>): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const candidate = this.#sorted[middle];
      if (candidate && compare(candidate, entry) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Which page is asked for. */
export interface PageRequest {
  /** Most items on the page. */
  limit: number;
  /** Where the page starts; `null` for the newest items. */
  cursor: PageCursor | null;
}

/** The items right after (older) or right before (newer) the named one. */
export interface PageCursor {
  id: string;
  direction: 'older' | 'newer';
}

/** One page of items, newest first. */
export interface Page<Item> {
  items: Item[];
  /** Whether more items follow in the direction of travel. */
  hasMore: boolean;
}

interface Entry<Item> {
  item: Item;
  readonly created: number;
  readonly sequence: number;
}

function compare(left: Entry<unknown>, right: Entry<unknown>): number {
  return left.created - right.created || left.sequence - right.sequence;
}
