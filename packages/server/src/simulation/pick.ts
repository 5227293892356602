/** Counts around among items. @returns undefined when there are none. */
export function pick<TItem>(items: readonly TItem[], which: number): TItem | undefined {
  return items[which % Math.max(items.length, 1)];
}
