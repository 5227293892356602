/**
 * Keeps the columns of a table as wide as they are, in proportion: else they would follow the rows that are in view,
 * and be measured anew with each of them. Each row lays itself out then, by the same proportions. Cards have no
 * columns, and stay as they are.
 */
export function freezeColumns(body: HTMLElement): void {
  const table = body.closest('table');
  if (!table) return;
  releaseColumns(body);
  if (getComputedStyle(table).display !== 'grid') return;
  const headings = [...table.querySelectorAll('th')].map((heading) => heading.getBoundingClientRect().width);
  table.style.setProperty(COLUMNS, headings.map((width) => `minmax(0, ${width}fr)`).join(' '));
  table.dataset['frozen'] = '';
}

/** Gives the columns back to the stylesheet. */
export function releaseColumns(body: HTMLElement): void {
  const table = body.closest('table');
  delete table?.dataset['frozen'];
  table?.style.removeProperty(COLUMNS);
}

/** Read by the rows of a table that is frozen. */
const COLUMNS = '--_columns';
