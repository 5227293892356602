import type { ServerContext } from './ServerContext.js';
import type { TickResult } from './tick.js';

/**
 * Makes what does a round of recovery. Rounds of one instance never overlap: whoever asks while one is under way is answered
 * with what that one did, since a second one would find that the first holds what is due, and rounds that take longer
 * than the interval between them would pile up.
 */
export function createTick(context: ServerContext): () => Promise<TickResult> {
  let underWay: Promise<TickResult> | null = null;
  return () => {
    underWay ??= runRound(context).finally(() => (underWay = null));
    return underWay;
  };
}

/** Loaded with the first round, so that nothing else pays for it. */
async function runRound(context: ServerContext): Promise<TickResult> {
  const { tick } = await import('./tick.js');
  return tick(context);
}
