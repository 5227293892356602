import { CALL_TIMEOUT_SECONDS } from '../orders/orderMachine.js';
import { settle } from './settle.js';
import type { World } from './World.js';

/**
 * Lets time pass. A call that is on its way to Stripe has arrived, or will never, once its time is over; who has sent
 * it may hear of that much later, since computers are suspended and networks are slow.
 */
export async function passTime(world: World, seconds: number): Promise<void> {
  const { gates, emulator } = world;
  const limit = world.now() + seconds - CALL_TIMEOUT_SECONDS;
  for (const [index, point] of gates.points.entries()) {
    if (point.kind !== 'stripe' || point.since > limit) continue;
    gates.release(point, index % 2 === 0 ? 'late' : 'drop_before');
    await settle(world);
  }
  emulator.clock.advance(seconds);
}
