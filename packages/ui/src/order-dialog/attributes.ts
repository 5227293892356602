import type { PartsTable } from '../internals/PartsTable.js';

/** The parts of an order dialog; those of the form in it are the form's own. */
export const ORDER_DIALOG_PARTS = {
  root: {
    part: 'Root',
    element: 'div',
    says: 'What holds trigger and dialog',
    state: { state: ['open', 'closed'] },
  },
  trigger: { part: 'Trigger', element: 'button', says: 'Opens the dialog' },
  content: { part: 'Content', element: 'div', says: 'The dialog' },
  title: { part: 'Title', element: 'h2', says: 'What it is called' },
  description: { part: 'Description', element: 'p', says: 'The sentence under the title' },
  form: { part: 'Form', element: 'div', says: 'The order form in it' },
  close: { part: 'Close', element: 'button', says: 'Closes the dialog' },
  guard: { part: 'Guard', element: 'div', says: 'Asks before typed work is thrown away' },
  keep: { element: 'button', says: 'Goes back to the form' },
  discard: { element: 'button', says: 'Throws away what was typed' },
} as const satisfies PartsTable;
