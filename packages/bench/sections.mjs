/**
 * The benchmarks of docs/benchmarks.md: how each is run, what was to be reached, and why it was not where it was not.
 */
export const SECTIONS = [
  {
    name: 'list',
    title: 'A list of orders',
    command: 'node packages/bench/list/run.mjs',
    environment: { COUNTS: '1000,100000', ROUNDS: '4' },
    goals: [
      'P1, mount: at most 4 × bare and 1.1 × TanStack Virtual, at least 5 × below MUI, no more at 100,000 than 1.1 × at 1,000',
      'P2, 60 jumps: at most 1.35 × bare, at least 5 × below AG Grid',
      'P3, heap: at most 1.2 × bare',
      'P6, one update: one row, one layout',
    ],
    remarks: `All have the same orders in memory and draw the same cells of them, in rows of one line. P6 is met, and P3 at 100,000, and
mounting 100,000 orders is as dear as 1,000; with few orders the heap is that of the code. P1 and P2 are missed. Scrolling costs about what TanStack Virtual's own example costs. Of
what \`<OrderList>\` takes beyond \`bare\`, about two fifths is React, which compares elements and writes attributes, a third style and
layout, and the rest painting, of what \`bare\` lacks: roles and indices for assistive technology, words that may take two lines, a
link that is stretched over its row. Elements of rows that have left the view go over to those that come into it
([019](decisions/019-long-lists.md)). The grids draw text alone, without buttons and badges.

P1 is missed for what stands around the rows and is drawn once: a card with its heading, filters and status, columns that are as
wide as their words, subscriptions to the orders, the products and their changes, and the virtualizer, which is loaded by
then; and rows are laid out before their heights and columns are known and after. One update takes longer with 100,000 orders
in one cache than a host's would: the cache that \`<OrderList>\` fills itself holds 250, as where it is reading pages. There, the
backend in the page makes and parses two or three pages of JSON for each jump.`,
  },
  {
    name: 'form',
    title: 'The order form',
    command: 'node packages/bench/form/run.mjs',
    goals: ['P4, one key: at most 1.15 × bare React, one commit', 'P5, mount: at most 1.5 × bare React'],
    remarks: `One key is one commit. \`useOrderForm\` under a host's own inputs is what compares with bare React, and meets P4: it keeps the draft,
checks it and works out the quote. Mounting misses P5: beside the inputs stand the cache and its queries of what is on offer, what
is kept for a reload, and the lock among tabs. \`<OrderForm>\` shows more than the bare form does: amounts line by line, prices and places of each portfolio,
ways to pay, hints and their icons.`,
  },
  {
    name: 'sizes',
    title: 'Sizes',
    command: 'node packages/bench/sizes/run.mjs',
    goals: ['P7: below every peer in the same role; our own goals are checked by `pnpm size`'],
    remarks: `uploadthing and better-auth are smaller where they do less: a button that uploads, and calls without a cache. Radix's Dialog and the
virtualizer are loaded later and do not count, as nothing that the peers load later does.`,
  },
  {
    name: 'server-rendering',
    title: 'Rendering on a server',
    command: 'node packages/bench/server-rendering/run.mjs',
    environment: { NODE_ENV: 'production' },
    goals: ["P8: at least 0.85 × React's own rate for the same markup, no style attributes"],
    remarks: `Both miss P8. By a profile, a third of what the list takes beyond React's own is Intl, which writes the money, tons and days
that the same markup has as texts; a third is reading the orders out of the cache, and the rest are the parts and the garbage of both. A form is
little markup and many hooks: a fifth of it is the machine of the intent, a seventh the parts, and the rest queries, the provider and formatters,
none of them much. It takes about a millisecond, once per page.`,
  },
  {
    name: 'policy',
    title: 'A strict content security policy',
    command: 'node packages/bench/policy/run.mjs',
    goals: ['P14: no violation'],
    remarks: `Markup from a server is proven by the gallery's tests, for every story.`,
  },
  {
    name: 'live',
    title: 'From the webhook to the pixel',
    command: 'node packages/bench/live/run.mjs',
    goals: ['P13: 95 of 100 within 250 ms by server-sent events, and within the interval by asking'],
    remarks: `The way leads through the signature, the inbox, a read from Stripe (the emulator), the store, the stream, a read of the order by the
page and a frame.`,
  },
  {
    name: 'requests',
    title: "The server's requests",
    command: 'node packages/server/bench/requests.mjs',
    goals: [
      'P9, creating an order: at most 1.2 × Hono, stripe and two statements by hand',
      'P10, a page of the list: at most 1.5 × SQL over node:http',
      'P12, a webhook: at least 0.6 × the rate of bare inserts, 1.5 × for one that has come before',
    ],
    remarks: `P9 is missed: the price is read again before money is spent, which alone makes the server that is written by hand miss the goal, and a
purchase is three statements, since what is about to be bought is on record before the call. See [proofs](proofs.md).`,
  },
  {
    name: 'store-pages',
    title: 'Pages of the store',
    command: 'node packages/server/bench/storePages.mjs',
    goals: ['P11: at most 1.5 × as much at 1,000,000 orders as at 1,000'],
    remarks: 'P15, the simulation, is in [proofs](proofs.md).',
  },
];
