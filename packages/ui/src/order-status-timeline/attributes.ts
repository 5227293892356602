import type { PartsTable } from '../internals/PartsTable.js';

const KINDS = [
  'ordered',
  'payment',
  'confirmed',
  'delayed',
  'substituted',
  'status',
  'delivery',
  'certificate',
  'canceled',
] as const;

const STATES = ['done', 'current', 'upcoming', 'notice'] as const;

/** The parts of a timeline. */
export const ORDER_STATUS_TIMELINE_PARTS = {
  root: {
    part: 'Root',
    element: 'div',
    says: 'The whole timeline',
    state: { status: 'text' },
  },
  list: { part: 'List', element: 'ol', says: 'The steps' },
  step: {
    part: 'Step',
    element: 'li',
    says: 'One step',
    state: { kind: KINDS, state: STATES, passed: 'flag' },
  },
  mark: { part: 'Mark', element: 'span', says: 'Its round sign', state: { kind: KINDS, state: STATES } },
  icon: { element: 'svg', says: 'The picture in it' },
  body: { element: 'div', says: 'What stands beside the sign' },
  heading: { element: 'p', says: 'Title and time' },
  title: { part: 'Title', element: 'span', says: 'What the step is called', state: { state: STATES } },
  time: { part: 'Time', element: 'time or span', says: 'When it was, or the year in which it is expected' },
  facts: { part: 'Facts', element: 'div', says: 'What is known about the step' },
  fact: { element: 'p', says: 'One sentence of it' },
  cancel: { part: 'Cancel', element: 'button', says: 'The link to cancel' },
  deliveries: { element: 'ul', says: 'What was removed so far' },
  delivery: { element: 'li', says: 'One part of it' },
  partTime: { element: 'time', says: 'When that was' },
  link: { element: 'a', says: 'A link to a registry, a certificate or a payment' },
} as const satisfies PartsTable;
