import type { Answer } from './createBackend.js';
import type { OrderWatch } from './createFixtures.js';
import { ensure } from './expectations.js';

/** Where an order would show that must not have been placed. */
export interface RefusedPurchase {
  watch: OrderWatch;
  /** The name that the order would carry. */
  publicName: string;
  /** What the order was answered with. */
  answer: Answer;
  /** @default to refuse before anything is bought */
  advice?: string;
}

/** Makes sure that no order has come into the list since. @throws {CheckFailure} */
export async function ensureNothingBought({ watch, publicName, answer, advice }: RefusedPurchase): Promise<void> {
  const bought = await watch.since(publicName);
  ensure(bought.length === 0, {
    expected: 'no new order in the list',
    received: `${bought.length} new orders: ${bought.join(', ')}`,
    advice: advice ?? 'Refuse before anything is bought.',
    answer,
  });
}
