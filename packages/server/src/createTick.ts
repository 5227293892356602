import { loadOnce } from './loadOnce.js';
import type { ServerContext } from './ServerContext.js';
import type { TickResult } from './tick.js';

/**
 * Makes what does a round of recovery. Rounds of one instance never overlap: whoever asks while one is under way is
 * answered with what that one did, since a second one would find that the first holds what is due, and rounds that take
 * longer than the interval between them would pile up. A handler that is being closed begins none, and cuts the one
 * under way short between two pieces of work.
 */
export function createTick(context: ServerContext): () => Promise<TickResult> {
  let underWay: Promise<TickResult> | null = null;
  return () => {
    // An interval may call once more before the process ends: that is nobody's mistake.
    if (underWay === null && context.lifecycle.closing.aborted) return Promise.resolve(NOTHING);
    underWay ??= context.lifecycle.run('write', () => runRound(context)).finally(() => (underWay = null));
    return underWay;
  };
}

const NOTHING: TickResult = { orders: { advanced: 0, failed: 0 }, events: { processed: 0, failed: 0, caughtUp: 0 } };

async function runRound(context: ServerContext): Promise<TickResult> {
  const tick = await loadTick();
  return tick(context);
}

/** Loaded with the first round, so that nothing else pays for it. */
const loadTick = loadOnce(async () => (await import('./tick.js')).tick);
