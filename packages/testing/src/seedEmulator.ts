import { SECONDS_PER_DAY } from '@offtake/contract';
import type { EmulatorState, OrderSeed, StripeEmulator } from '@offtake/stripe-emulator';
import { SEEDED_ORDERS, type SeededOrder, type SeededOrderName } from './fixtures/seededOrders.js';

/**
 * Which orders to put in place: `all_statuses` is one of each kind, `many` is a thousand confirmed ones; or name the
 * kinds that you want, or describe your own.
 */
export type SeedScenario = 'all_statuses' | 'many' | readonly (SeededOrderName | SeededOrder)[];

const MANY = 1_000;

/** Puts orders into the emulator only. @returns their ids, in the order of the scenario. */
export function seedEmulator(emulator: StripeEmulator, options: { owner: string; scenario: SeedScenario }): string[] {
  return toSeeds(options.scenario).map(([name, order]) => {
    const ref = `ord_${name}`;
    const seed = order.seed(emulator.clock.now());
    emulator.orders.create(withIdentity(seed, { ref, owner: options.owner }));
    order.after?.(emulator, stripeIdOf(ref));
    if (order.status !== undefined) putStatus(emulator, stripeIdOf(ref), order.status);
    return ref;
  });
}

function toSeeds(scenario: SeedScenario): [string, SeededOrder][] {
  if (scenario === 'all_statuses') return Object.entries(SEEDED_ORDERS);
  if (scenario === 'many') return Array.from({ length: MANY }, (_, index) => [`many_${index + 1}`, oneOfMany(index)]);
  return scenario.map((entry, index) =>
    typeof entry === 'string' ? [entry, SEEDED_ORDERS[entry]] : [`seed_${index + 1}`, entry],
  );
}

/** A different size and age each, the same every time. */
function oneOfMany(index: number): SeededOrder {
  return {
    seed: (now) => ({
      product: 'climsku_frontier_offtake_portfolio_2030',
      metric_tons: `${(index % 40) + 1}.${(index * 7) % 10}`,
      created: now - (MANY - index) * (SECONDS_PER_DAY / 4),
    }),
  };
}

/** The id at Stripe of a seeded order. */
function stripeIdOf(ref: string): string {
  return `climorder_${ref.replace(/^ord_/, '')}`;
}

function withIdentity(seed: OrderSeed, { ref, owner }: { ref: string; owner: string }): OrderSeed {
  const identity = { offtake_ref: ref, offtake_owner: owner, offtake_attempt: '1' };
  return { ...seed, id: stripeIdOf(ref), metadata: { ...seed.metadata, ...identity } };
}

/** A status that Stripe may add one day: the emulator knows none, so its saved state is changed. */
function putStatus(emulator: StripeEmulator, id: string, status: string): void {
  const state: EmulatorState = JSON.parse(
    JSON.stringify(emulator.exportState(), (_key, value: unknown) =>
      isOrder(value) && value.id === id ? { ...value, status } : value,
    ),
  );
  emulator.importState(state);
}

function isOrder(value: unknown): value is { id: unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'object' in value &&
    value.object === 'climate.order' &&
    'id' in value
  );
}
