import { seedEmulator, type SeedScenario } from './seedEmulator.js';
import type { Stack } from './startStack.js';

/**
 * Puts orders of the stack's owner into the emulator and makes the store know them. A kind of order that has a name
 * gets the id `ord_<name>`.
 *
 * @returns their ids, in the order of the scenario.
 */
export async function seedOrders(stack: Stack, scenario: SeedScenario): Promise<string[]> {
  const ids = seedEmulator(stack.emulator, { owner: stack.owner, scenario });
  await stack.sync();
  return ids;
}
