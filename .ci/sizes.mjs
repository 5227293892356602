import { exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

// Bundles imports as an app would, from the built packages, and weighs them: minified and gzipped, 1 kB = 1024 bytes.
// What is loaded at once is told from what is loaded later, when it is first used; goals and limits are for the former.

const REACT = ['react', 'react/*', 'react-dom', 'react-dom/*'];
const REACT_AND_HOOKS = [...REACT, '@offtake/hooks'];
const KILOBYTE = 1024;

/** How what is loaded with an entry is imported, and what may come later as well. */
const AT_ONCE = ['import-statement'];
const LATER = [...AT_ONCE, 'dynamic-import'];

/** @type {import('esbuild').Plugin} */
const NOTHING_LATER = {
  name: 'nothing-later',
  setup(bundler) {
    bundler.onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

/**
 * What is weighed. `budgetKb` is the goal; null is for information only. Where a goal is missed for now, `limitKb`
 * holds the size that was reached and a little more: above it the check fails. Lower it whenever the size goes down.
 *
 * @type {{ name: string, code: string, budgetKb: number | null, limitKb?: number, external?: string[], isCss?: boolean, isNode?: boolean }[]}
 */
const ENTRIES = [
  { name: 'contract, whole', code: "export * from '@offtake/contract'", budgetKb: null },
  { name: 'contract, createQuote alone', code: "export { createQuote } from '@offtake/contract'", budgetKb: 1.5 },
  {
    name: 'hooks, provider and useOrders alone',
    code: "export { OfftakeProvider, useOrders } from '@offtake/hooks'",
    external: [...REACT, '@tanstack/react-query'],
    budgetKb: 6,
    limitKb: 6.3,
  },
  {
    name: 'hooks, provider and useOrder alone',
    code: "export { OfftakeProvider, useOrder } from '@offtake/hooks'",
    external: [...REACT, '@tanstack/react-query'],
    budgetKb: 6,
  },
  {
    name: 'hooks, own code',
    code: "export * from '@offtake/hooks'",
    external: [...REACT, '@tanstack/react-query'],
    budgetKb: 6,
    limitKb: 21.4,
  },
  {
    name: 'hooks with TanStack Query',
    code: "export * from '@offtake/hooks'",
    external: REACT,
    budgetKb: 16.5,
    limitKb: 32,
  },
  {
    name: 'ui, OrderStatusTimeline alone',
    code: "export { OrderStatusTimeline } from '@offtake/ui'",
    external: REACT_AND_HOOKS,
    budgetKb: 6,
    limitKb: 7.4,
  },
  {
    name: 'ui, ProductPicker alone',
    code: "export { ProductPicker } from '@offtake/ui'",
    external: REACT_AND_HOOKS,
    budgetKb: 6,
    limitKb: 6.7,
  },
  {
    name: 'ui, OrderList alone',
    // With what a list of 100,000 takes: the window of rows, its gaps, the file. The virtualizer is loaded later.
    code: "export { OrderList } from '@offtake/ui'",
    external: REACT_AND_HOOKS,
    budgetKb: 12.5,
  },
  {
    name: 'ui, CancelOrderDialog alone',
    // As everywhere: Radix, another 10 kB, is loaded once the page is there.
    code: "export { CancelOrderDialog } from '@offtake/ui'",
    external: REACT_AND_HOOKS,
    budgetKb: 15,
  },
  {
    name: 'ui, OrderForm alone',
    code: "export { OrderForm } from '@offtake/ui'",
    external: REACT_AND_HOOKS,
    budgetKb: 22,
  },
  {
    name: 'ui, BalanceSummary alone',
    code: "export { BalanceSummary } from '@offtake/ui'",
    external: REACT_AND_HOOKS,
    budgetKb: 6,
  },
  {
    name: 'ui, RemovalSummary alone',
    code: "export { RemovalSummary } from '@offtake/ui'",
    external: REACT_AND_HOOKS,
    budgetKb: 8,
  },
  {
    name: 'ui, OrderDetails alone',
    // With the timeline and the cancel dialog.
    code: "export { OrderDetails } from '@offtake/ui'",
    external: REACT_AND_HOOKS,
    budgetKb: 22,
  },
  {
    name: 'ui, OrderDialog alone',
    // With the form.
    code: "export { OrderDialog } from '@offtake/ui'",
    external: REACT_AND_HOOKS,
    budgetKb: 24,
  },
  { name: 'ui, whole', code: "export * from '@offtake/ui'", external: REACT_AND_HOOKS, budgetKb: 40 },
  { name: 'ui, styles.css', code: "@import '@offtake/ui/styles.css'", isCss: true, budgetKb: 6, limitKb: 7.5 },
  {
    name: 'ui, styles.layered.css',
    code: "@import '@offtake/ui/styles.layered.css'",
    isCss: true,
    budgetKb: 6,
    limitKb: 7.5,
  },
  {
    name: 'server without stripe',
    code: "export * from '@offtake/server'",
    external: ['stripe', '@electric-sql/pglite'],
    isNode: true,
    budgetKb: 25,
    limitKb: 26.8,
  },
];

let isWithinBudget = true;
for (const entry of ENTRIES) {
  const line = await weigh(entry);
  console.log(`${entry.name.padEnd(36)} ${line}`);
}
exit(isWithinBudget ? 0 : 1);

/** @param {(typeof ENTRIES)[number]} entry */
async function weigh({ code, budgetKb, limitKb, external = [], isCss = false, isNode = false }) {
  let files;
  try {
    files = await bundle({
      stdin: {
        contents: code,
        loader: isCss ? 'css' : 'js',
        resolveDir: fileURLToPath(new URL('..', import.meta.url)),
      },
      platform: isNode ? 'node' : 'browser',
      external,
    });
  } catch (error) {
    isWithinBudget = false;
    return `cannot be bundled: ${error instanceof Error ? error.message : String(error)}`;
  }
  const bytes = Buffer.concat(files.first);
  const firstKb = gzip(bytes);
  // Chunks are compressed one by one, as they are sent.
  const laterKb = files.later.reduce((sum, contents) => sum + gzip(contents), 0);
  const isOver = budgetKb !== null && firstKb > (limitKb ?? budgetKb);
  if (isOver) isWithinBudget = false;
  return [
    `first load ${kb(firstKb)} kB`,
    `(${kb(bytes.length / KILOBYTE)} unzipped)`,
    `loaded later ${kb(laterKb)} kB`,
    ...(budgetKb === null ? [] : [`goal ${budgetKb} kB`]),
    ...(limitKb === undefined ? [] : [`limit ${limitKb} kB`]),
    ...(budgetKb !== null && firstKb > budgetKb ? [`goal missed by ${(firstKb - budgetKb).toFixed(1)} kB`] : []),
    ...(isOver ? ['OVER BUDGET'] : []),
  ].join('  ');
}

/** @param {number} size */
function kb(size) {
  return size.toFixed(1).padStart(5);
}

/** @param {Uint8Array} bytes */
function gzip(bytes) {
  return gzipSync(bytes, { level: 9 }).length / KILOBYTE;
}

/**
 * Bundles an entry into what is loaded at once and what may come later.
 *
 * @param {import('esbuild').BuildOptions} options
 */
async function bundle(options) {
  const result = await esbuild(options);
  const first = filesOf(result, AT_ONCE);
  const later = filesOf(result, LATER).filter((file) => !first.includes(file));
  // For a chunk that nothing here leads to, esbuild cuts off what would be shared with it, which hosts would not have.
  const kept = later.length > 0 ? first : filesOf(await esbuild({ ...options, plugins: [NOTHING_LATER] }), AT_ONCE);
  return { first: kept.map(({ contents }) => contents), later: later.map(({ contents }) => contents) };
}

/** @param {import('esbuild').BuildOptions} options */
function esbuild(options) {
  return build({
    bundle: true,
    minify: true,
    write: false,
    splitting: true,
    metafile: true,
    outdir: 'out',
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
    ...options,
  });
}

/**
 * The files that an entry leads to by imports of these kinds.
 *
 * @param {import('esbuild').BuildResult<{ metafile: true; write: false }>} result
 * @param {string[]} kinds
 */
function filesOf({ metafile: { outputs }, outputFiles }, kinds) {
  const names = new Set(
    Object.keys(outputs).filter((name) => outputs[name].entryPoint !== undefined && /stdin\.\w+$/.test(name)),
  );
  for (const name of names) {
    for (const { kind, path } of outputs[name].imports) if (kinds.includes(kind) && path in outputs) names.add(path);
  }
  return outputFiles.filter(({ path }) => [...names].some((name) => path.endsWith(name)));
}
