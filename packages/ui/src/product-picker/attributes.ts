import type { PartsTable } from '../internals/PartsTable.js';

/** The parts of a product picker. */
export const PRODUCT_PICKER_PARTS = {
  root: {
    part: 'Root',
    element: 'div',
    says: 'The group of cards',
    state: { state: ['loading', 'empty', 'failed', 'ready'] },
  },
  loading: { part: 'Loading', element: 'div', says: 'What stands there until the products are known' },
  skeleton: { element: 'span', says: 'One card of it' },
  empty: { part: 'Empty', element: 'div', says: 'That there is nothing on offer' },
  error: { part: 'Error', element: 'div', says: 'Why the products could not be loaded' },
  item: {
    part: 'Item',
    element: 'label',
    says: 'One product, as a card around a radio button',
    state: { checked: 'flag', disabled: 'flag', soldout: 'flag' },
  },
  radio: { part: 'Radio', element: 'input', says: 'The radio button' },
  name: { part: 'Name', element: 'span', says: 'What the product is called' },
  price: { part: 'Price', element: 'span', says: 'What a ton costs, fees included' },
  perTon: { element: 'span', says: 'That it is the price of a ton' },
  facts: { part: 'Facts', element: 'span', says: 'What there is to know of the product' },
  row: { element: 'span', says: 'Facts beside each other' },
  delivery: { part: 'Delivery', element: 'span', says: 'When it is expected to be delivered' },
  availability: { part: 'Availability', element: 'span', says: 'How much is left', state: { soldout: 'flag' } },
  pathways: { part: 'Pathways', element: 'span', says: 'How carbon is removed' },
  pathway: { element: 'span', says: 'One way of it' },
  icon: { element: 'svg', says: 'Its picture' },
} as const satisfies PartsTable;
