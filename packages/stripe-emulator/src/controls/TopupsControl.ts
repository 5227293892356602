import { advanceTopup, type TopupEnd } from '../money/topups.js';
import type { EmulatorCore } from '../state/EmulatorCore.js';
import type { Topup } from '../wire/Topup.js';

/** Makes the control of an account's top-ups. */
export function createTopupsControl(core: EmulatorCore): TopupsControl {
  const advance = (id: string, from: Topup['status'], to: TopupEnd): Topup =>
    core.changes.batch(() => {
      const record = core.money.topups.get(id);
      if (!record) throw new Error(`There is no top-up ${id} in the emulator.`);
      if (record.topup.status !== from)
        throw new Error(`The top-up ${id} can't become ${to}: it is ${record.topup.status}, not ${from}.`);
      return structuredClone(advanceTopup(core, record, to).topup);
    });
  return {
    list: () => structuredClone(core.money.topups.all().map(({ topup }) => topup)).toReversed(),
    succeed: (id) => advance(id, 'pending', 'succeeded'),
    fail: (id) => advance(id, 'pending', 'failed'),
    reverse: (id) => advance(id, 'succeeded', 'reversed'),
  };
}

/**
 * Plays the account's bank. What is returned is a copy. Each throws an Error if the top-up's status does not allow it.
 */
export interface TopupsControl {
  /** Every top-up, newest first. */
  list: () => Topup[];
  /** Lets the money of a pending top-up arrive. */
  succeed: (id: string) => Topup;
  /** Lets a pending top-up fail. */
  fail: (id: string) => Topup;
  /** Takes the money of a succeeded top-up back. */
  reverse: (id: string) => Topup;
}
