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

  /** Removes everything. */
  clear(): void {
    this.#entries.clear();
    this.#sorted = [];
  }

  /** All items, oldest first. */
  all(): Item[] {
    return this.#sorted.map((entry) => entry.item);
  }

  /** One page, newest first; `null` if the cursor names no item. */
  page({ limit, cursor }: PageRequest): Page<Item> | null {
    const range = this.#range(limit, cursor);
    if (range === null) return null;
    const items = this.#sorted.slice(range.from, range.to).map((entry) => entry.item);
    return { items: items.toReversed(), hasMore: range.hasMore };
  }

  #range(limit: number, cursor: PageCursor | null): { from: number; to: number; hasMore: boolean } | null {
    const count = this.#sorted.length;
    if (cursor === null) return { from: Math.max(count - limit, 0), to: count, hasMore: count > limit };
    const entry = this.#entries.get(cursor.id);
    if (!entry) return null;
    const index = this.#indexOf(entry);
    if (cursor.direction === 'older') return { from: Math.max(index - limit, 0), to: index, hasMore: index > limit };
    return { from: index + 1, to: Math.min(index + 1 + limit, count), hasMore: count - index - 1 > limit };
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
