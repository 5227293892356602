import { writeSync } from 'node:fs';
import { pid } from 'node:process';
import type { Doom } from './DrillConfig.js';

const STANDARD_OUTPUT = 1;

/** Says on standard output which steps the process takes, and ends it at one of them. */
export interface Stepper {
  step: (label: string) => void;
  /** Null: it lives on. */
  arm: (doom: Doom | null) => void;
}

export function createStepper(): Stepper {
  let armed: Doom | null = null;
  let left = 0;
  return {
    arm(doom) {
      armed = doom;
      left = doom?.nth ?? 0;
    },
    step(label) {
      // Not console.log: the line has to be out before the next step begins.
      writeSync(STANDARD_OUTPUT, `step ${label}\n`);
      if (label !== armed?.label) return;
      left -= 1;
      if (left !== 0) return;
      const { signal } = armed;
      armed = null;
      if (signal === 'SIGSTOP') writeSync(STANDARD_OUTPUT, 'stopped\n');
      process.kill(pid, signal);
    },
  };
}
