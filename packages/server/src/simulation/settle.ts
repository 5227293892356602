import type { World } from './World.js';

/**
 * So long that hashing and signing, which Node does in other threads, and loading what is loaded later are over long
 * before.
 */
const PATIENCE_MS = 60_000;

/** Waits until everything that was begun is finished or waits at a scheduling point. */
export async function settle(world: World): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
    if (world.isCalm) return;
  }
  throw new Error('A call waits for something that is no scheduling point, so the simulation cannot go on.');
}
