import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OrderedCollection, type PageCursor } from './OrderedCollection.js';

interface Item {
  id: string;
  created: number;
}

function collect(times: readonly number[]): { collection: OrderedCollection<Item>; newestFirst: string[] } {
  const collection = new OrderedCollection<Item>((item) => item.created);
  const items = times.map((created, index) => ({ id: `item_${index}`, created }));
  for (const item of items) collection.add(item);
  // Sorting is stable, so that of two items of one time the one added later comes first.
  const newestFirst = items.toReversed().toSorted((left, right) => right.created - left.created);
  return { collection, newestFirst: newestFirst.map((item) => item.id) };
}

function walk(collection: OrderedCollection<Item>, limit: number, start: PageCursor | null): string[][] {
  const pages: string[][] = [];
  let cursor = start;
  for (;;) {
    const page = collection.page({ limit, cursor });
    if (!page) throw new Error('The cursor names nothing.');
    pages.push(page.items.map((item) => item.id));
    const direction = start?.direction ?? 'older';
    const edge = direction === 'older' ? page.items.at(-1) : page.items[0];
    if (!page.hasMore || !edge) return pages;
    cursor = { id: edge.id, direction };
  }
}

describe('pages', () => {
  it('joined together are the whole list, newest first, in both directions', () => {
    const times = fc.array(fc.nat(20), { maxLength: 60 });
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 100 }), (created, limit) => {
        const { collection, newestFirst } = collect(created);
        expect(walk(collection, limit, null).flat()).toEqual(newestFirst);
        const oldest = newestFirst.at(-1);
        if (oldest === undefined) return;
        const upwards = walk(collection, limit, { id: oldest, direction: 'newer' });
        expect([...upwards.toReversed().flat(), oldest]).toEqual(newestFirst);
      }),
    );
  });

  it('hold as many items as asked for, except the last', () => {
    const { collection } = collect([1, 2, 3, 4, 5]);
    expect(walk(collection, 2, null).map((page) => page.length)).toEqual([2, 2, 1]);
  });

  it('do not shift when something new arrives between two of them', () => {
    const { collection } = collect([1, 2, 3]);
    collection.add({ id: 'new', created: 9 });
    const page = collection.page({ limit: 10, cursor: { id: 'item_1', direction: 'older' } });
    expect(page).toEqual({ items: [{ id: 'item_0', created: 1 }], hasMore: false });
  });

  it('need a cursor that names an item', () => {
    const { collection } = collect([1]);
    expect(collection.page({ limit: 1, cursor: { id: 'none', direction: 'older' } })).toBeNull();
  });
});

describe('items', () => {
  it('keep their place when replaced', () => {
    const { collection, newestFirst } = collect([1, 2, 3]);
    collection.replace({ id: 'item_1', created: 99 });
    expect(walk(collection, 10, null).flat()).toEqual(newestFirst);
  });

  it('have distinct ids', () => {
    const { collection } = collect([1]);
    expect(() => collection.add({ id: 'item_0', created: 2 })).toThrow('item_0');
  });
});
