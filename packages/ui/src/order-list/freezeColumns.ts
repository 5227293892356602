/**
 * Keeps the columns of a table as wide as they are, in proportion: else they would follow the rows that are in view, and
 * be measured anew with each of them. Cards have no columns, and stay as they are.
 *
 * @returns what gives the columns back to the stylesheet.
 */
export function freezeColumns(body: HTMLElement): () => void {
  const table = body.closest('table');
  if (!table) return () => {};
  const release = () => void table.style.removeProperty('grid-template-columns');
  release();
  const { display, gridTemplateColumns } = getComputedStyle(table);
  if (display !== 'grid') return release;
  table.style.gridTemplateColumns = gridTemplateColumns.replaceAll(/([\d.]+)px/g, 'minmax(0, $1fr)');
  return release;
}
