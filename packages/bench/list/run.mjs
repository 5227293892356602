import { env } from 'node:process';
import { createSamples } from '../browser/createSamples.mjs';
import { installPeers } from '../browser/installPeers.mjs';
import { measureMemory, measureStep } from '../browser/measure.mjs';
import { printTable } from '../browser/printTable.mjs';
import { startBrowser } from '../browser/startBrowser.mjs';

// The order list against what one would otherwise write or install: pnpm --filter @offtake/bench list. ROUNDS, COUNTS
// and ONLY for more, fewer or some: ROUNDS=2 COUNTS=100000 ONLY=bare,offtake. See README.md for what is measured.

const ROUNDS = Number(env.ROUNDS ?? 6);
const COUNTS = (env.COUNTS ?? '1000,10000,100000').split(',').map(Number);
const SCROLL = { jumps: 60, pixels: 3_000 };
const NAIVE_ROWS_MAX = 10_000;

const CONTENDERS = [
  { name: 'bare', file: 'bareDom.js' },
  { name: 'tanstack', file: 'tanstackVirtual.jsx' },
  { name: 'virtuoso', file: 'virtuoso.jsx' },
  { name: 'mui', file: 'muiDataGrid.jsx' },
  { name: 'ag', file: 'agGrid.jsx' },
  { name: 'naive', file: 'naiveReact.jsx' },
  { name: 'offtake', file: 'offtake.jsx' },
  { name: 'offtake, reading pages', file: 'offtake.jsx', variant: 'paged' },
  // The same with React's profiler, which counts commits; measured for nothing else.
  { name: 'offtake, profiled', file: 'offtake.jsx', isProfiled: true },
].filter(({ name }) => !env.ONLY || env.ONLY.split(',').some((wanted) => name.startsWith(wanted)));

installPeers();
const browser = await startBrowser({ folder: import.meta.dirname, contenders: CONTENDERS, height: 800 });

console.log(`${browser.about}, ${ROUNDS} rounds after a warm-up, contenders in turn, a new page each time.`);
if (!browser.hasInstructions) {
  console.log('perf stat counts no instructions here; the metric is the busy time of the main thread (TaskDuration).');
}
for (const count of COUNTS) await compare(count);
await browser.stop();

async function compare(count) {
  const samples = createSamples();
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const { name, variant } of CONTENDERS) {
      if (name === 'naive' && count > NAIVE_ROWS_MAX) continue;
      const sample = await measureContender(name, { count, variant }).catch((error) => {
        // One that breaks is left out of this round, and the others go on.
        console.error(`${name}, ${count} orders: ${error.message.split('\n')[0]}`);
        return null;
      });
      if (round > 0 && sample) samples.add(name, sample);
    }
  }
  const label = `${count.toLocaleString('en')} orders`;
  const baseline = CONTENDERS.some(({ name }) => name === 'bare') ? 'bare' : CONTENDERS[0].name;
  const print = (title, unit, key) =>
    printTable({ title: `${label}: ${title}`, unit, baseline, samples: samples.of(key) });
  if (browser.hasInstructions) print('mount (P1)', 'M instr', 'mountInstructionsM');
  print('mount (P1)', 'task ms', 'mountTaskMs');
  print('layouts of mount', 'count', 'mountLayouts');
  if (browser.hasInstructions) print('scroll, 60 jumps of 3,000 px (P2)', 'M instr', 'scrollInstructionsM');
  print('scroll, 60 jumps of 3,000 px (P2)', 'task ms', 'scrollTaskMs');
  print('layouts of scrolling (P2)', 'count', 'scrollLayouts');
  print('how far that went', 'px', 'way');
  print('heap after scrolling, with the data (P3)', 'MB', 'heapMb');
  print('heap that the list adds to its data (P3)', 'MB', 'heapAddedMb');
  print('nodes alive', 'count', 'nodes');
  print('one update (P6)', 'task ms', 'updateTaskMs');
  print('layouts of one update (P6)', 'count', 'updateLayouts');
  print('rows touched in the document by one update (P6)', 'count', 'updateTouched');
  print('rows rendered by one update (P6)', 'count', 'updateRenders');
  print('commits of one update, with the profiler (P6)', 'count', 'updateCommits');
}

function measureContender(name, options) {
  return browser.inPage(name, async ({ page, session, context }) => {
    await page.evaluate((given) => globalThis.bench.prepare(given), options);
    const empty = await measureMemory(session);
    const mount = await measureStep(context, () => page.evaluate(() => globalThis.bench.mount()));
    const scroll = await measureStep(context, () => page.evaluate((jumps) => globalThis.bench.scroll(jumps), SCROLL));
    const memory = await measureMemory(session);
    const update = await measureStep(context, () => page.evaluate(() => globalThis.bench.update()));
    return {
      ...named('mount', mount),
      ...named('scroll', scroll),
      ...named('update', update),
      heapMb: memory.heapMb,
      heapAddedMb: memory.heapMb - empty.heapMb,
      nodes: memory.nodes,
      way: scroll.result,
      updateTouched: update.result.elementsTouched,
      updateRenders: update.result.renders,
      // React counts commits in its profiling build only.
      updateCommits: name.endsWith('profiled') ? update.result.commits : null,
    };
  });
}

function named(step, { taskMs, layouts, instructionsM }) {
  return { [`${step}TaskMs`]: taskMs, [`${step}Layouts`]: layouts, [`${step}InstructionsM`]: instructionsM };
}
