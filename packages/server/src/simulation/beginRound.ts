import type { Instance } from './Instance.js';
import type { World } from './World.js';

/**
 * Begins a round of recovery, unless one is under way: a second call would join that one, and so wait for something
 * that no scheduler can let on.
 */
export function beginRound(world: World, instance: Instance): void {
  if (instance.isInRound) return;
  instance.isInRound = true;
  world.begin(instance, async () => {
    try {
      await instance.handler.tick();
    } finally {
      instance.isInRound = false;
    }
  });
}
