/** Ends what takes too long, or what the caller has given up. */
export interface Deadline {
  /** For `fetch`. */
  signal: AbortSignal;
  /** Waits for something, but no longer than until the deadline or the abort, even if it does not heed the signal. */
  race<TValue>(promise: Promise<TValue>): Promise<TValue>;
  /** Must be called in the end, or the timer lives on. */
  clear(): void;
}

/** Makes a deadline. `AbortSignal.any` and `AbortSignal.timeout` would do it too, in browsers since 2024. */
export function createDeadline(timeoutMs: number, parent: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  const aborted = untilAborted(controller.signal);
  const abortWithParent = () => controller.abort(parent?.reason);
  if (parent?.aborted) abortWithParent();
  parent?.addEventListener('abort', abortWithParent, { once: true });
  const timer =
    timeoutMs <= TIMER_MAX_MS ? setTimeout(() => controller.abort(timeoutError(timeoutMs)), timeoutMs) : undefined;
  return {
    signal: controller.signal,
    race: (promise) => Promise.race([promise, aborted]),
    clear() {
      clearTimeout(timer);
      parent?.removeEventListener('abort', abortWithParent);
    },
  };
}

/** Timers count in 32 bits; what is longer fires at once. */
const TIMER_MAX_MS = 2 ** 31 - 1;

function untilAborted(signal: AbortSignal): Promise<never> {
  const aborted = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  // It may be rejected when nobody waits for it any more.
  aborted.catch(() => {});
  return aborted;
}

function timeoutError(timeoutMs: number): DOMException {
  return new DOMException(`There was no answer within ${timeoutMs} ms.`, 'TimeoutError');
}
