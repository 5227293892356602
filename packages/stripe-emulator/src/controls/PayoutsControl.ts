import { advancePayout, runPayouts, type PayoutEnd } from '../money/payouts.js';
import type { EmulatorCore } from '../state/EmulatorCore.js';
import type { Payout } from '../wire/Payout.js';

/** Makes the control of an account's payouts. */
export function createPayoutsControl(core: EmulatorCore): PayoutsControl {
  const advance = (id: string, to: PayoutEnd): Payout =>
    core.changes.batch(() => {
      const payout = core.money.payouts.get(id);
      if (!payout) throw new Error(`There is no payout ${id} in the emulator.`);
      if (payout.status !== 'pending') throw new Error(`The payout ${id} can't become ${to}: it is ${payout.status}.`);
      return structuredClone(advancePayout(core, payout, to));
    });
  return {
    list: () => structuredClone(core.money.payouts.all()).toReversed(),
    run: () => core.changes.batch(() => structuredClone(runPayouts(core))),
    pay: (id) => advance(id, 'paid'),
    fail: (id) => advance(id, 'failed'),
  };
}

/** Plays Stripe's payouts. What is returned is a copy. */
export interface PayoutsControl {
  /** Every payout, newest first. */
  list: () => Payout[];
  /** Pays out all available money beyond `payoutMinimumBalances`, as automatic payouts do each day. */
  run: () => Payout[];
  /** Lets a pending payout arrive. @throws Error if it is not pending. */
  pay: (id: string) => Payout;
  /** Lets a pending payout fail: its money comes back. @throws Error if it is not pending. */
  fail: (id: string) => Payout;
}
