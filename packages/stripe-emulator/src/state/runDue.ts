import type { EmulatorCore } from './EmulatorCore.js';

/** Does everything that has fallen due, in order, each task at its own time. */
export function runDue({ changes, clock, schedule }: EmulatorCore): void {
  changes.batch(() => {
    for (let task = schedule.takeDue(clock.now()); task; task = schedule.takeDue(clock.now())) {
      const due = task;
      changes.note();
      clock.during(due.time, () => schedule.run(due));
    }
  });
}
