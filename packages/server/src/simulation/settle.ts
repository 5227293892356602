import type { World } from './World.js';

/** So many turns that hashing and signing, which Node does in other threads, are over long before. */
const MAX_TURNS = 200_000;

/** Waits until everything that was begun is finished or waits at a scheduling point. */
export async function settle(world: World): Promise<void> {
  for (let turns = 0; turns < MAX_TURNS; turns += 1) {
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
    if (world.isCalm) return;
  }
  throw new Error('A call waits for something that is no scheduling point, so the simulation cannot go on.');
}
