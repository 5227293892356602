/** A row that is rendered. */
interface PlacedRow {
  id: string;
  /** React's key of its element. */
  slot: string;
}

/** Gives each order that is rendered its element, by React's key; for orders in the order that they stand in. */
export type RowSlots = (ids: readonly string[]) => ReadonlyMap<string, string>;

/**
 * Lets orders that come into view have the elements of those that have left it: to change their words takes a fraction
 * of what it takes to make elements and to take others down. An order keeps its element for as long as it is rendered,
 * so nothing that is seen or has the focus becomes something else; nor is the element of one that stays ever moved.
 *
 * @param heightOf how tall the row of an order is, as far as is known. An element is given only to a row as tall as the
 * one before: its observer says nothing unless its height changes.
 */
export function createRowSlots(heightOf: (id: string) => number): RowSlots {
  let placed: readonly PlacedRow[] = [];
  let made = 0;
  return (ids) => {
    const before = new Map(placed.map(({ id, slot }, place) => [id, { slot, place }]));
    const taken = new Set(placed.map(({ slot }) => slot));
    const staying = new Set(ids);
    const free = placed.map((row, place) => ({ ...row, place })).filter(({ id }) => !staying.has(id));
    const findFree = (id: string, end: number) => {
      const found = free.findIndex((row) => row.place < end && heightOf(row.id) === heightOf(id));
      return found === -1 ? undefined : free.splice(found, 1)[0]?.slot;
    };
    // Rows that all were in the document until now go on under their orders' ids.
    const make = (id: string) => (taken.has(id) ? `${id} ${(made += 1)}` : id);
    const ends = placesAhead(ids.map((id) => before.get(id)?.place));
    placed = ids.map((id, index) => {
      return { id, slot: before.get(id)?.slot ?? findFree(id, ends[index] ?? 0) ?? make(id) };
    });
    return new Map(placed.map(({ id, slot }) => [id, slot]));
  };
}

/**
 * For each row, where the next one that stays has stood: what was before that can be moved up to it, and it need not
 * move.
 */
function placesAhead(places: readonly (number | undefined)[]): number[] {
  let end = Infinity;
  return places
    .toReversed()
    .map((place) => (end = place ?? end))
    .toReversed();
}
