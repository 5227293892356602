import type { History, Setting } from './History.js';

/** A setting in which nothing is special. */
const PLAIN: Setting = {
  faultRate: 40,
  balance: 100_000_000,
  dailyLimit: null,
  skewSeconds: 0,
  outageSeconds: 125,
  lockOut: null,
  doEventsArrive: false,
  isCaughtUp: false,
  isSweptDaily: false,
  confirmAfterSeconds: 0,
};

const ORDER = { kind: 'order', owner: 0, key: 0, what: 0, source: 'balance', isConfirmed: true, seat: 0 } as const;

/** Lets the first point on that waits; the store answers late there. */
const LATE = 0x04ff00;

/** Histories that violated something once, or were made to, by what they show. */
export const COUNTEREXAMPLES: Readonly<Record<string, History>> = {
  'an instance that sleeps between arming and calling, until another has given the call up': {
    setting: PLAIN,
    steps: [
      ORDER,
      { kind: 'wait', seconds: 25 * 3_600 },
      { kind: 'tick', seat: 1 },
      { kind: 'again', which: 0, seat: 1 },
    ],
    choices: [0, 0, 0, LATE, 1, 2, 1, 1, 1, 1, 1, 1, 2, ...Array.from({ length: 6 }, () => 1)],
  },
  'an answer kept days later by an instance whose clock is ahead, so that the order is read again later': {
    setting: { ...PLAIN, faultRate: 16, skewSeconds: 600, confirmAfterSeconds: 3_600 },
    steps: [
      { ...ORDER, seat: 1 },
      { kind: 'wait', seconds: 3 * 86_400 },
    ],
    choices: [0, 0, 0, 0, 897_981],
  },
  'an order that arrives in Stripe while the store is lost, and is asked for again a day later': {
    setting: { ...PLAIN, faultRate: 16 },
    steps: [
      ORDER,
      { kind: 'rename', which: 0, name: 0, seat: 0 },
      { kind: 'lose_store' },
      { kind: 'again', which: 0, seat: 0 },
      { kind: 'wait', seconds: 25 * 3_600 },
    ],
    choices: [0, 10_680_747, 0, 0, 0, 3_539_263, 0, 4_468_203],
  },
  'a key that asks for something else after the store was lost': {
    setting: { ...PLAIN, faultRate: 16 },
    steps: [
      { ...ORDER, key: 1, source: 'invoice' },
      { kind: 'lose_store' },
      { ...ORDER, key: 1 },
      { kind: 'wait', seconds: 3 * 86_400 },
    ],
    choices: [0, 0, 0, 0, 0, 225_523, 0, 3_949_197],
  },
  'an order that is counted in a budget which has expired while its instance slept': {
    setting: { ...PLAIN, faultRate: 16 },
    steps: [
      { ...ORDER, key: 1, what: 1, isConfirmed: false },
      { kind: 'tick', seat: 0 },
      { ...ORDER, what: 1 },
      { kind: 'again', which: 0, seat: 0 },
      { kind: 'wait', seconds: 3_700 },
    ],
    choices: [0, 2_566_371, 12_132_902, 0, 0, 0, 6_150_143, 259_134, 0, 0, 2_164_025],
  },
  'a new name that arrives after the order was canceled, sent by an instance that crashes': {
    setting: { ...PLAIN, faultRate: 16 },
    steps: [
      ORDER,
      { kind: 'tick', seat: 0 },
      { kind: 'cancel', which: 0, seat: 0 },
      { kind: 'rename', which: 0, name: 0, seat: 0 },
    ],
    choices: [...Array.from({ length: 17 }, () => 0), 3_699_373, 7, 6_156_320],
  },
  'a cancellation whose answer is kept after that of the new name that came after it': {
    setting: { ...PLAIN, faultRate: 16 },
    steps: [
      ORDER,
      { ...ORDER, key: 1 },
      { kind: 'set_stock', tons: '0' },
      { kind: 'rename', which: 0, name: 0, seat: 0 },
      { kind: 'cancel', which: 0, seat: 0 },
    ],
    choices: [
      0, 0, 0, 10_144_692, 0, 0, 0, 7_633_671, 0, 0, 0, 57_003, 5_755_319, 7_784_613, 990_003, 16_175_304, 0, 0,
      5_832_795,
    ],
  },
  'money of a top-up that comes while its key, after a loss of the store, is used for an invoice': {
    setting: { ...PLAIN, faultRate: 16, outageSeconds: 259_200, lockOut: { how: 'forbidden', lastCall: 2 } },
    steps: [{ ...ORDER, source: 'top_up' }, { kind: 'lose_store' }, { ...ORDER, source: 'invoice' }],
    choices: [],
  },
};
