import type { PartsTable } from '../internals/PartsTable.js';

/** The parts of a balance. */
export const BALANCE_SUMMARY_PARTS = {
  root: {
    part: 'Root',
    element: 'div',
    says: 'The whole card',
    state: { state: ['loading', 'failed', 'hidden', 'ready', 'enough', 'tooLittle'] },
  },
  title: { part: 'Title', element: 'h2', says: 'What it is called' },
  loading: { part: 'Loading', element: 'div', says: 'What stands there until the balance is known' },
  error: { part: 'Error', element: 'div', says: 'Why it could not be read, and the way to try again' },
  hidden: { part: 'Hidden', element: 'div', says: 'That the visitor may not see it' },
  funds: { part: 'Funds', element: 'ul', says: 'What can be spent and what is on its way' },
  currency: { element: 'li', says: 'That in one currency', state: { currency: 'text' } },
  order: { part: 'Order', element: 'dl', says: 'What an order costs, and what it leaves' },
  tooLittle: { part: 'TooLittle', element: 'div', says: 'That it is too little, and the ways out' },
  sources: { element: 'div', says: 'The other ways to pay' },
  source: { element: 'button', says: 'One of them' },
} as const satisfies PartsTable;
