import { HttpProblem } from '../HttpProblem.js';
import type { CallKind } from './limitRate.js';

/** The calls that a handler has under way, so that it can be stopped without cutting any off. */
export interface Lifecycle {
  /** Aborted when the handler is closed: streams end then. */
  readonly closing: AbortSignal;
  /**
   * Runs a call and remembers it until it is over.
   *
   * @throws {HttpProblem} `stripe_unavailable` for a write while the handler is being closed: another instance takes
   * it.
   */
  run: <TResult>(kind: CallKind, call: () => Promise<TResult>) => Promise<TResult>;
  /** Takes no more writes, and waits for every call that is under way. */
  close: () => Promise<void>;
}

/** Made once for each handler. */
export function createLifecycle(): Lifecycle {
  const calls = new Set<Promise<unknown>>();
  const controller = new AbortController();
  return {
    closing: controller.signal,
    async run(kind, call) {
      if (kind === 'write' && controller.signal.aborted) throw stopping();
      const running = call();
      calls.add(running);
      return running.finally(() => calls.delete(running));
    },
    async close() {
      controller.abort();
      while (calls.size > 0) await Promise.allSettled(calls);
    },
  };
}

function stopping(): HttpProblem {
  return new HttpProblem('stripe_unavailable', {
    detail: 'This server is being stopped. Nothing was done. Try again in a moment with the same key.',
    retryAfter: 1,
  });
}
