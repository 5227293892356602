import type { PartsTable } from '../internals/PartsTable.js';

const KINDS = ['delivered', 'underWay', 'canceled'] as const;

/** The parts of a summary of what was ordered. */
export const REMOVAL_SUMMARY_PARTS = {
  root: {
    part: 'Root',
    element: 'div',
    says: 'The whole card',
    state: { state: ['loading', 'failed', 'empty', 'ready'] },
  },
  title: { part: 'Title', element: 'h2', says: 'What it is called' },
  loading: { part: 'Loading', element: 'div', says: 'What stands there until the orders are known' },
  chartPlaceholder: { element: 'span', says: 'As high as the picture' },
  error: { part: 'Error', element: 'div', says: 'Why they could not be read, and the way to try again' },
  empty: { part: 'Empty', element: 'div', says: 'That nothing is ordered yet' },
  totals: { part: 'Totals', element: 'ul', says: 'The large figures' },
  chart: { part: 'Chart', element: 'div', says: 'The picture' },
  column: { element: 'div', says: 'One year of it' },
  bar: { element: 'svg', says: 'Its bar' },
  segment: { element: 'rect', says: 'One part of a bar, or the sign for it', state: { kind: KINDS } },
  value: { element: 'text', says: 'The sum above a bar' },
  year: { element: 'span', says: 'The year below it' },
  legend: { part: 'Legend', element: 'ul', says: 'What the parts of the bars stand for' },
  kind: { element: 'li', says: 'One of them' },
  swatch: { element: 'svg', says: 'Its sign' },
  table: { part: 'Table', element: 'div', says: 'The picture as a table, for those who do not see it' },
  count: { part: 'Count', element: 'div', says: 'Of how many orders it is made, and the way to count more' },
} as const satisfies PartsTable;
