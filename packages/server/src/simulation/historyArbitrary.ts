import { SECONDS_PER_DAY } from '@offtake/contract';
import fc from 'fast-check';
import type { History, Seat, Setting, Step } from './History.js';

/** Histories, and for each that fails smaller ones of which some fail too. */
export function historyArbitrary(): fc.Arbitrary<History> {
  return fc.record({
    setting,
    // Without an order nothing happens.
    steps: fc.tuple(order, fc.array(step, { maxLength: 8, size: 'max' })).map(([first, rest]) => [first, ...rest]),
    choices: fc.array(fc.nat({ max: MAX_CHOICE }), { maxLength: 48, size: 'max' }),
  });
}

const MAX_CHOICE = 2 ** 24 - 1;

const setting: fc.Arbitrary<Setting> = fc.record({
  faultRate: fc.constantFrom(16, 48, 0),
  balance: fc.constantFrom(100_000_000, 0, 40_000),
  dailyLimit: fc.constantFrom(null, null, 60_000),
  skewSeconds: fc.constantFrom(0, 600, -600),
  outageSeconds: fc.constantFrom(125, 125, 26 * 3_600, 3 * SECONDS_PER_DAY),
  lockOut: fc.constantFrom(
    null,
    null,
    null,
    { how: 'unauthorized', lastCall: 1 } as const,
    { how: 'forbidden', lastCall: 1 } as const,
    { how: 'forbidden', lastCall: 2 } as const,
  ),
  doEventsArrive: fc.boolean(),
  // It takes many calls, so few do.
  isCaughtUp: fc.nat({ max: 63 }).map((number) => number === 63),
  isSweptDaily: fc.constantFrom(false, false, true),
  confirmAfterSeconds: fc.constantFrom(0, 0, 3_600),
});

const seat = fc.constantFrom<Seat>(0, 1);
const which = fc.nat({ max: 7 });
const owner = fc.constantFrom(0, 0, 1);

const order = fc.record({
  kind: fc.constant('order' as const),
  owner,
  key: fc.constantFrom(0, 0, 1, 2),
  what: fc.constantFrom(0, 0, 1, 2),
  source: fc.constantFrom(
    'balance' as const,
    'balance' as const,
    'checkout' as const,
    'invoice' as const,
    'top_up' as const,
  ),
  isConfirmed: fc.constantFrom(true, true, true, false),
  seat,
});

const SECONDS = [1, 6, 31, 125, 125, 1_000, 3_700, 6 * 3_600, 23 * 3_600, 25 * 3_600, 3 * SECONDS_PER_DAY] as const;

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 10, arbitrary: order },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('again' as const), which, seat }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('read' as const), which, owner, seat }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('list' as const), owner, seat }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('cancel' as const), which, seat }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('rename' as const), which, name: fc.nat({ max: 3 }), seat }) },
  {
    weight: 9,
    arbitrary: fc.record({
      kind: fc.constant('pay' as const),
      which,
      how: fc.constantFrom(
        'card',
        'instant_card',
        'instant_card',
        'declined',
        'good_debit',
        'bad_debit',
        'out_of_band',
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('end_debit' as const),
      which,
      outcome: fc.constantFrom('succeed' as const, 'fail' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('refund' as const), which }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('move_top_up' as const),
      which,
      to: fc.constantFrom('succeed' as const, 'succeed' as const, 'fail' as const, 'reverse' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('void_invoice' as const), which }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'pay_out' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('add_balance' as const), amount: fc.constantFrom(30_000, 1_000_000) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('set_price' as const), percent: fc.constantFrom(100, 90, 120) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('set_stock' as const), tons: fc.constantFrom('0', '0.6', '1000') }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('change_order' as const),
      which,
      change: fc.constantFrom('delay' as const, 'deliver' as const, 'cancel' as const),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('deliver_event' as const), which: fc.nat({ max: 31 }), seat }),
  },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('tick' as const), seat }) },
  { weight: 10, arbitrary: fc.record({ kind: fc.constant('wait' as const), seconds: fc.constantFrom(...SECONDS) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('crash' as const), seat }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'lose_store' as const }) },
);
