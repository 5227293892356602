import type { PartsTable } from '../internals/PartsTable.js';

/** The parts of a cancel dialog. */
export const CANCEL_ORDER_DIALOG_PARTS = {
  root: {
    part: 'Root',
    element: 'div',
    says: 'What holds trigger and dialog',
    state: { state: ['waiting', 'asking', 'canceling', 'tooLate', 'done'] },
  },
  trigger: { part: 'Trigger', element: 'button', says: 'Opens the dialog' },
  content: {
    part: 'Content',
    element: 'div',
    says: 'The dialog',
    state: { state: ['waiting', 'asking', 'canceling', 'tooLate', 'done'] },
  },
  title: { part: 'Title', element: 'h2', says: 'What is asked, or what became of it' },
  description: { part: 'Description', element: 'p', says: 'The sentences under the title' },
  time: { element: 'strong', says: 'How long it is still possible' },
  facts: { part: 'Facts', element: 'dl', says: 'What comes back, and what becomes of the fees' },
  refund: { element: 'strong', says: 'What comes back' },
  error: { part: 'Error', element: 'div', says: 'Why the last attempt failed' },
  status: { part: 'Status', element: 'p', says: 'What changes, for those who do not see it' },
  footer: { part: 'Footer', element: 'footer', says: 'The two ways on' },
  keep: {
    part: 'Keep',
    element: 'button',
    says: 'Keeps the order, and closes the dialog',
    state: { disabled: 'flag' },
  },
  confirm: {
    part: 'Confirm',
    element: 'button',
    says: 'Cancels the order',
    state: { pending: 'flag', disabled: 'flag' },
  },
} as const satisfies PartsTable;
