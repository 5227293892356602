import { ERROR_CODES, type ErrorCode } from '@offtake/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TWO_KEYS, createOrderWorld, type Answer } from './testSupport/createOrderWorld.js';

type World = ReturnType<typeof createOrderWorld>;

const codes = fc.constantFrom(...(Object.keys(ERROR_CODES) as ErrorCode[]), 'network_error', 'invalid_response');
const index = fc.nat({ max: 2 });
const answer: fc.Arbitrary<Answer> = fc.record({
  isCarriedOut: fc.boolean(),
  code: fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant('order_in_progress' as const) },
    { weight: 3, arbitrary: codes },
  ),
  hasQuote: fc.boolean(),
  isToBePaid: fc.boolean(),
});

/** One thing that happens: its name for the report, and what it does to the world. */
class Happening implements fc.AsyncCommand<object, World> {
  readonly #act: (world: World) => void;
  readonly #name: string;

  constructor(name: string, act: (world: World) => void) {
    this.#name = name;
    this.#act = act;
  }

  check(): boolean {
    return true;
  }

  async run(_model: object, world: World): Promise<void> {
    this.#act(world);
    await settle();
    world.check();
  }

  toString(): string {
    return this.#name;
  }
}

const ofTab = (name: 'reload' | 'duplicate' | 'close' | 'review' | 'place' | 'back' | 'reset' | 'order') =>
  index.map((tab) => new Happening(`${name} ${tab}`, (world) => world[name](tab)));

const answered = fc
  .tuple(index, answer)
  .map(([at, given]) => new Happening(`answer ${at} ${JSON.stringify(given)}`, (world) => world.answer(at, given)));

const edited = fc
  .tuple(index, fc.constantFrom('1', '2'))
  .map(([tab, quantity]) => new Happening(`edit ${tab} to ${quantity}`, (world) => world.edit(tab, quantity)));

/** What happens often is there more than once. */
const happenings = [
  fc.constant(new Happening('open', (world) => world.open())),
  fc.constant(new Happening('price', (world) => world.changePrice())),
  ...(['order', 'order', 'order', 'order', 'place', 'place', 'review', 'back', 'reset'] as const).map(ofTab),
  ...(['reload', 'duplicate', 'close'] as const).map(ofTab),
  edited,
  ...Array<typeof answered>(5).fill(answered),
];

/** Plays histories, and says how many orders came of them. */
async function play(numRuns: number, hasLocks = true): Promise<number> {
  let orders = 0;
  const commands = fc.commands(happenings, { maxCommands: 50, size: 'max' });
  await fc.assert(
    fc.asyncProperty(commands, async (history) => {
      const world = createOrderWorld(hasLocks);
      await fc.asyncModelRun(() => ({ model: {}, real: world }), history);
      orders += world.countBought();
      for (const tab of world.tabs) tab.die();
    }),
    { numRuns, endOnFailure: true },
  );
  return orders;
}

describe('any history of tabs, prices, answers and crashes', () => {
  it('keeps each key to one body, each purchase to one key at a time, and every open outcome and draft', async () => {
    // The histories are about something.
    expect(await play(400)).toBeGreaterThan(200);
  }, 60_000);

  it('would show it if two tabs could start the same with two keys', async () => {
    const error: unknown = await play(400, false).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ cause: { actual: [TWO_KEYS] } });
  }, 60_000);
});

describe('a request that was carried out and said to be under way', () => {
  it.each<ErrorCode>(['unauthenticated', 'forbidden', 'rate_limited', 'not_found', 'possible_duplicate'])(
    'keeps its key when asking again is refused as %s',
    async (code) => {
      const world = createOrderWorld();
      world.order(0);
      await settle();
      const told = { hasQuote: false, isToBePaid: false };
      world.answer(0, { ...told, isCarriedOut: true, code: 'order_in_progress' });
      await settle();
      world.answer(0, { ...told, isCarriedOut: false, code });
      await settle();
      world.check();
      world.place(0);
      await settle();
      world.answer(0, { ...told, isCarriedOut: false, code: null });
      await settle();
      world.check();
      expect(world.tabs).toMatchObject([{ state: { step: 'placed' } }]);
      expect(world.countBought()).toBe(1);
    },
  );
});

/** Until nothing is left to be done but to wait for somebody. */
function settle(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
