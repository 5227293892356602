import { PAGE_LIMIT_DEFAULT, PAGE_LIMIT_MAX, type EndpointName } from '@offtake/contract';
import { BOTH_LEVELS, FULL_LEVEL, type Check, type CheckContext } from '../Check.js';
import type { Answer } from '../createBackend.js';
import { ensure, ensureOk, ensureRefused } from '../expectations.js';
import { at, idsOf } from '../json.js';
import { NotRun } from '../outcomes.js';

interface ListFacts {
  /** The group of the checks. */
  group: string;
  endpoint: EndpointName;
  levels: Check['levels'];
  /** Makes sure that there is something to page through. */
  fill: (context: CheckContext) => Promise<unknown>;
}

const CURSOR_ADVICE =
  'Hand limit, starting_after and ending_before on to Stripe as they are. Of your own list, take the items on the other side of the one that the cursor names.';

/** Every list pages in the same way. */
export const listChecks: Check[] = [
  ...pagingChecks({ group: 'products', endpoint: 'listProducts', levels: BOTH_LEVELS, fill: async () => {} }),
  ...pagingChecks({
    group: 'orders',
    endpoint: 'listOrders',
    levels: BOTH_LEVELS,
    fill: ({ fixtures }) => fixtures.threeOrders(),
  }),
  ...pagingChecks({ group: 'suppliers', endpoint: 'listSuppliers', levels: FULL_LEVEL, fill: async () => {} }),
];

function pagingChecks(facts: ListFacts): Check[] {
  const { group, levels } = facts;
  const check = (name: string, title: string, run: (list: List) => Promise<void>): Check => ({
    name: `${group}/${name}`,
    title: `GET /${group} ${title}`,
    levels,
    async run(context) {
      await facts.fill(context);
      await run(createList(context, facts));
    },
  });
  return [
    check('limit', 'returns at most limit items, and ten without one', checkLimit),
    check('limit-bounds', 'refuses a limit outside 1 to 100', checkLimitBounds),
    check('starting-after', 'goes on after the item that starting_after names', checkStartingAfter),
    check('ending-before', 'goes back from the item that ending_before names', checkEndingBefore),
    check('has-more', 'says in has_more whether something follows', checkHasMore),
    check('both-cursors', 'refuses both cursors at once', checkBothCursors),
    check('unknown-cursor', 'refuses a cursor that names nothing', checkUnknownCursor),
  ];
}

interface List {
  context: CheckContext;
  /** Asks for a page. */
  read: (query: Record<string, string | number>) => Promise<Answer>;
  /** The ids on a page. @throws {CheckFailure} */
  readIds: (query: Record<string, string | number>) => Promise<{ ids: string[]; answer: Answer }>;
  /**
   * The ids of the first hundred items, and whether they are all.
   *
   * @throws {NotRun} when there are too few, or none can be read.
   */
  readWhole: (atLeast: number) => Promise<{ ids: string[]; isAll: boolean }>;
}

function createList(context: CheckContext, { group, endpoint }: ListFacts): List {
  const read: List['read'] = (query) => context.backend.call(endpoint, { query });
  const readIds: List['readIds'] = async (query) => {
    const answer = await read(query);
    ensureOk(answer, 'a page');
    const ids = idsOf(answer.json);
    ensure(ids !== null, {
      expected: 'a list object whose data is an array of objects with ids',
      advice: 'Answer { "object": "list", "data": […], "has_more": … } as Stripe does.',
      answer,
    });
    return { ids, answer };
  };
  return {
    context,
    read,
    readIds,
    async readWhole(atLeast) {
      const ids = idsOf((await read({ limit: PAGE_LIMIT_MAX })).json);
      if (!ids) throw new NotRun('blocked', `The list cannot be read; see ${group}/limit.`);
      if (ids.length < atLeast) throw new NotRun('skipped', `The list has fewer than ${atLeast} items.`);
      return { ids, isAll: ids.length < PAGE_LIMIT_MAX };
    },
  };
}

async function checkLimit({ readIds }: List): Promise<void> {
  const { ids: whole } = await readIds({ limit: PAGE_LIMIT_MAX });
  for (const limit of [1, 2, undefined]) {
    const expected = whole.slice(0, limit ?? PAGE_LIMIT_DEFAULT);
    const { ids, answer } = await readIds(limit === undefined ? {} : { limit });
    ensureIds({ ids, expected, answer }, limit === undefined ? 'the first ten' : `the first ${limit}`);
  }
}

async function checkLimitBounds({ context, read }: List): Promise<void> {
  for (const limit of [0, PAGE_LIMIT_MAX + 1, -1, 'ten']) {
    ensureRefused(context, await read({ limit }), {
      what: `the limit ${limit}`,
      codes: ['invalid_request'],
      pointer: '?limit',
      advice: 'Hand limit on to Stripe, which refuses it, or refuse what is no whole number from 1 to 100.',
    });
  }
}

/** Walks in small pages, as far as the first hundred items go, whatever `has_more` says. */
async function checkStartingAfter({ readIds, readWhole }: List): Promise<void> {
  const { ids: whole } = await readWhole(2);
  const size = Math.max(1, Math.min(PAGE_SIZE_MAX, Math.floor(whole.length / 2)));
  const walked = (await readIds({ limit: size })).ids;
  for (let page = 1; page < PAGES_MAX && walked.length < whole.length; page += 1) {
    const cursor = walked.at(-1) ?? '';
    const expected = whole.slice(walked.length, walked.length + size);
    const { ids, answer } = await readIds({ limit: size, starting_after: cursor });
    ensureIds({ ids, expected, answer }, `the ${size} after ${cursor}`);
    walked.push(...ids);
  }
}

const PAGE_SIZE_MAX = 3;
const PAGES_MAX = 10;

async function checkEndingBefore({ readIds, readWhole }: List): Promise<void> {
  const { ids: whole } = await readWhole(2);
  const last = Math.min(whole.length, 4) - 1;
  const cursor = whole[last] ?? '';
  for (const limit of [1, 2, PAGE_LIMIT_MAX]) {
    const expected = whole.slice(Math.max(0, last - limit), last);
    const { ids, answer } = await readIds({ limit, ending_before: cursor });
    ensureIds({ ids, expected, answer }, `the ${expected.length} right before ${cursor}, in the order of the list`);
  }
}

async function checkHasMore({ readIds, readWhole }: List): Promise<void> {
  const { ids: whole, isAll } = await readWhole(2);
  const first = await readIds({ limit: 1 });
  ensureHasMore(first.answer, true);
  if (!isAll) return;
  ensureHasMore((await readIds({ limit: PAGE_LIMIT_MAX })).answer, false);
  const last = await readIds({ limit: 1, starting_after: whole.at(-2) ?? '' });
  // Another page than the last one is what starting-after tells of.
  if (last.ids[0] === whole.at(-1)) ensureHasMore(last.answer, false);
}

function ensureHasMore(answer: Answer, expected: boolean): void {
  ensure(at(answer.json, 'has_more') === expected, {
    expected: `has_more to be ${expected}, as ${expected ? 'something follows' : 'nothing follows'}`,
    received: `has_more ${JSON.stringify(at(answer.json, 'has_more'))}`,
    advice: 'Hand on Stripe’s has_more. The interface asks for pages for as long as it is true, and no longer.',
    answer,
  });
}

async function checkBothCursors({ context, read, readWhole }: List): Promise<void> {
  const { ids } = await readWhole(2);
  const answer = await read({ starting_after: ids[0] ?? '', ending_before: ids[1] ?? '' });
  ensureRefused(context, answer, { what: 'both cursors at once', codes: ['invalid_request'], advice: CURSOR_ADVICE });
}

async function checkUnknownCursor({ context, read }: List): Promise<void> {
  for (const name of ['starting_after', 'ending_before']) {
    ensureRefused(context, await read({ [name]: 'conformance_none' }), {
      what: `a ${name} that names nothing`,
      codes: ['invalid_request'],
      pointer: `?${name}`,
      advice: `${CURSOR_ADVICE} A page from the beginning in its place would show the same items again.`,
    });
  }
}

function ensureIds(
  { ids, expected, answer }: { ids: string[]; expected: string[]; answer: Answer },
  what: string,
): void {
  ensure(ids.join() === expected.join(), {
    expected: `${what}: ${expected.join(', ') || 'nothing'}`,
    received: ids.join(', ') || 'nothing',
    advice: CURSOR_ADVICE,
    answer,
  });
}
