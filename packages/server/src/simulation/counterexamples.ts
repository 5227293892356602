import type { History, Setting } from './History.js';

/** A setting in which nothing is special. */
const PLAIN: Setting = {
  faultRate: 40,
  balance: 100_000_000,
  dailyLimit: null,
  skewSeconds: 0,
  outageSeconds: 125,
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
};
