import { exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

// Bundles imports as an app would, from the built packages, and weighs them: minified and gzipped, 1 kB = 1024 bytes.

const REACT = ['react', 'react/*', 'react-dom', 'react-dom/*'];
const REACT_AND_HOOKS = [...REACT, '@offtake/hooks'];
const KILOBYTE = 1024;

/**
 * What is weighed. `budgetKb` null is for information only.
 *
 * @type {{ name: string, code: string, budgetKb: number | null, external?: string[], isCss?: boolean, isNode?: boolean }[]}
 */
const ENTRIES = [
  { name: 'contract, whole', code: "export * from '@offtake/contract'", budgetKb: null },
  { name: 'contract, createQuote alone', code: "export { createQuote } from '@offtake/contract'", budgetKb: null },
  {
    name: 'hooks, own code',
    code: "export * from '@offtake/hooks'",
    external: [...REACT, '@tanstack/react-query'],
    budgetKb: 6,
  },
  { name: 'hooks with TanStack Query', code: "export * from '@offtake/hooks'", external: REACT, budgetKb: 16.5 },
  {
    name: 'ui, OrderStatusTimeline alone',
    code: "export { OrderStatusTimeline } from '@offtake/ui'",
    external: REACT_AND_HOOKS,
    budgetKb: 6,
  },
  {
    name: 'ui, OrderForm alone with Radix',
    code: "export { OrderForm } from '@offtake/ui'",
    external: REACT_AND_HOOKS,
    budgetKb: 22,
  },
  { name: 'ui, whole', code: "export * from '@offtake/ui'", external: REACT_AND_HOOKS, budgetKb: 40 },
  { name: 'ui, styles.css', code: "@import '@offtake/ui/styles.css'", isCss: true, budgetKb: 6 },
  { name: 'ui, styles.layered.css', code: "@import '@offtake/ui/styles.layered.css'", isCss: true, budgetKb: 6 },
  {
    name: 'server without stripe',
    code: "export * from '@offtake/server'",
    external: ['stripe', '@electric-sql/pglite'],
    isNode: true,
    budgetKb: 25,
  },
];

let isWithinBudget = true;
for (const entry of ENTRIES) {
  const line = await weigh(entry);
  console.log(`${entry.name.padEnd(32)} ${line}`);
}
exit(isWithinBudget ? 0 : 1);

/** @param {(typeof ENTRIES)[number]} entry */
async function weigh({ code, budgetKb, external = [], isCss = false, isNode = false }) {
  let result;
  try {
    result = await build({
      stdin: {
        contents: code,
        loader: isCss ? 'css' : 'js',
        resolveDir: fileURLToPath(new URL('..', import.meta.url)),
      },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      platform: isNode ? 'node' : 'browser',
      target: 'es2022',
      define: { 'process.env.NODE_ENV': '"production"' },
      external,
      logLevel: 'silent',
    });
  } catch (error) {
    isWithinBudget = false;
    return `cannot be bundled: ${error instanceof Error ? error.message : String(error)}`;
  }
  const bytes = result.outputFiles[0]?.contents ?? new Uint8Array();
  const gzippedKb = gzipSync(bytes, { level: 9 }).length / KILOBYTE;
  const isOver = budgetKb !== null && gzippedKb > budgetKb;
  if (isOver) isWithinBudget = false;
  const sizes = `${(bytes.length / KILOBYTE).toFixed(1).padStart(6)} kB, gzipped ${gzippedKb.toFixed(1).padStart(5)} kB`;
  return budgetKb === null ? sizes : `${sizes}, budget ${budgetKb} kB${isOver ? ' — OVER BUDGET' : ''}`;
}
