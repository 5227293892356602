import type { RowVirtualizer } from './createRowVirtualizer.js';
import { freezeColumns, releaseColumns } from './freezeColumns.js';
import { onWidthChange, remeasure } from './rowHeights.js';

/** Follows the heights of the rows that are there already, and the width of the table. @returns what ends that. */
export function watchRows(
  body: HTMLTableSectionElement,
  virtualizer: RowVirtualizer,
  setRowHeight: (height: number) => void,
): () => void {
  for (const row of body.rows) if (row.dataset['index'] !== undefined) virtualizer.measureRow(row);
  const stop = onWidthChange(body, () => {
    freezeColumns(body);
    remeasure(virtualizer, setRowHeight);
  });
  return () => {
    stop();
    releaseColumns(body);
  };
}
