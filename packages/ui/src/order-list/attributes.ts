import type { PartsTable } from '../internals/PartsTable.js';

const COLUMNS = ['ordered', 'product', 'tons', 'total', 'beneficiary', 'expected', 'status'] as const;

/** The parts of an order list. */
export const ORDER_LIST_PARTS = {
  root: {
    part: 'Root',
    element: 'section',
    says: 'The whole list',
    state: { state: ['loading', 'offline', 'failed', 'empty', 'filteredEmpty', 'ready'] },
  },
  header: { part: 'Header', element: 'header', says: 'Title, filters and the file on offer' },
  title: { part: 'Title', element: 'h2', says: 'What the list is called' },
  refreshing: { part: 'Refreshing', element: 'span', says: 'That it is read again in the background' },
  filters: { part: 'Filters', element: 'div', says: 'Which orders are shown, as radio buttons' },
  filter: { element: 'label', says: 'One choice of them', state: { checked: 'flag' } },
  download: { part: 'Download', element: 'span', says: 'The CSV file on offer' },
  downloadFailed: { element: 'span', says: 'That it could not be made' },
  status: { part: 'Status', element: 'p', says: 'What has changed, for those who do not see it' },
  notice: { part: 'Notice', element: 'div', says: 'That the rows may be out of date' },
  table: { part: 'Table', element: 'table', says: 'The orders, under their headings' },
  head: { element: 'thead', says: 'The headings' },
  columnHeader: { element: 'th', says: 'One heading', state: { column: COLUMNS } },
  body: { element: 'tbody', says: 'The rows', state: { virtual: 'flag' } },
  row: { element: 'tr', says: 'One order, or the headings', state: { status: 'text', opens: 'flag' } },
  cell: { element: 'td', says: 'One fact of it', state: { column: COLUMNS, empty: 'flag' } },
  link: { element: 'a or button', says: 'What opens the order, stretched over its row' },
  words: { element: 'bdi', says: 'Words that someone else chose' },
  badge: {
    element: 'span',
    says: 'Where the order stands',
    state: { tone: ['neutral', 'info', 'success', 'warning'], status: 'text' },
  },
  payment: { element: 'span', says: 'How it is paid, or what went wrong with that' },
  pay: { element: 'a', says: 'The way to pay it' },
  line: { element: 'span', says: 'A line of words that is on its way' },
  bone: { element: 'span', says: 'What is seen of it', state: { column: COLUMNS } },
  pending: { element: 'td', says: 'A row of a long list that is on its way' },
  failed: { element: 'td', says: 'That rows in the midst could not be loaded' },
  gap: { element: 'tr', says: 'The place of rows that are not in view' },
  placeholder: {
    part: 'Placeholder',
    element: 'div',
    says: 'What stands in place of the rows',
    state: { state: ['offline', 'failed', 'empty', 'filteredEmpty'] },
  },
  placeholderTitle: { element: 'p', says: 'What it says first' },
  placeholderText: { element: 'p', says: 'What it says then' },
  more: { part: 'More', element: 'footer', says: 'The end of the list, and the way on', state: { empty: 'flag' } },
  all: { element: 'p', says: 'That this was all' },
} as const satisfies PartsTable;
