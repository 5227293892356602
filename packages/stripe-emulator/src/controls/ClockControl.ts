import { assertUnixSeconds } from '../state/assertUnixSeconds.js';
import type { EmulatorCore } from '../state/EmulatorCore.js';
import { runDue } from '../state/runDue.js';

/** Makes the control of an account's clock. */
export function createClockControl(core: EmulatorCore): ClockControl {
  const shift = (seconds: number): void => {
    assertUnixSeconds(core.clock.now() + seconds, 'The time');
    core.changes.batch(() => {
      core.clock.offsetSeconds += seconds;
      core.changes.note();
      runDue(core);
    });
  };
  return {
    now: () => core.clock.now(),
    set: (unixSeconds) => shift(unixSeconds - core.clock.now()),
    advance: shift,
    tick: () => runDue(core),
  };
}

/** Reads and shifts the account's time. The clock keeps running from wherever it is put. */
export interface ClockControl {
  /** Seconds since the Unix epoch. */
  now: () => number;
  /**
   * Puts the clock to a time in seconds since the Unix epoch. What falls due meanwhile happens, each at its own time.
   *
   * @throws RangeError if it is no whole number of a year from 1970 to 9999.
   */
  set: (unixSeconds: number) => void;
  /** Moves the clock on by whole seconds; negative moves it back. */
  advance: (seconds: number) => void;
  /** Does what has fallen due since. Each request and each move of the clock does this first. */
  tick: () => void;
}
