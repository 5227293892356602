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
    element: 'div',
    says: 'One product, as a card around a radio button',
    state: { checked: 'flag', disabled: 'flag', soldout: 'flag' },
  },
  radio: { part: 'Radio', element: 'input', says: 'The radio button' },
  name: { part: 'Name', element: 'label', says: 'What the product is called' },
  price: { part: 'Price', element: 'span', says: 'What a ton costs, fees included' },
  perTon: { element: 'span', says: 'That it is the price of a ton' },
  facts: { part: 'Facts', element: 'span', says: 'What there is to know of the product' },
  row: { element: 'span', says: 'Facts beside each other' },
  delivery: { part: 'Delivery', element: 'span', says: 'When it is expected to be delivered' },
  availability: { part: 'Availability', element: 'span', says: 'How much is left', state: { soldout: 'flag' } },
  pathways: { part: 'Pathways', element: 'span', says: 'How carbon is removed' },
  pathway: { element: 'span', says: 'One way of it' },
  icon: { element: 'svg', says: 'Its picture' },
  suppliersTrigger: {
    part: 'SuppliersTrigger',
    element: 'button',
    says: 'Shows and hides who removes the carbon',
    state: { state: ['open', 'closed'] },
  },
  chevron: { element: 'svg', says: 'Which way it opens' },
  suppliers: { part: 'Suppliers', element: 'ul', says: 'Who removes the carbon' },
  supplier: { element: 'li', says: 'One of them' },
  supplierText: { element: 'span', says: 'What is said of it' },
  supplierLink: { element: 'a', says: 'Its name, as the way to its page' },
  place: { element: 'bdi', says: 'Where it is' },
} as const satisfies PartsTable;
