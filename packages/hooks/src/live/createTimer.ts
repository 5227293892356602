import type { LiveEnvironment } from './LiveEnvironment.js';

/** One timer, set anew each time. */
export interface Timer {
  /** Calls back once after so many milliseconds, and not when it was to before. */
  readonly start: (milliseconds: number, callback: () => void) => void;
  readonly stop: () => void;
}

export function createTimer({ after }: Pick<LiveEnvironment, 'after'>): Timer {
  let callOff: (() => void) | null = null;
  return {
    start(milliseconds, callback) {
      callOff?.();
      callOff = after(milliseconds, callback);
    },
    stop: () => callOff?.(),
  };
}
