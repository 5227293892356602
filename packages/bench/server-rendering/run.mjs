import { env } from 'node:process';
import { createSamples } from '../browser/createSamples.mjs';
import { importBundled } from '../browser/importBundled.mjs';
import { installPeers } from '../browser/installPeers.mjs';
import { printTable } from '../browser/printTable.mjs';

// What rendering on a server costs: pnpm --filter @offtake/bench server-rendering. ROUNDS and RENDERS for fewer.

const ROUNDS = Number(env.ROUNDS ?? 9);
const RENDERS = Number(env.RENDERS ?? 100);

installPeers();
const { preparePages, ROWS } = await importBundled('server-rendering/pages.jsx');
const pages = await preparePages();
console.log(`Node ${process.version}, ${ROUNDS} rounds of ${RENDERS} renders after a warm-up, contenders in turn.`);
for (const [title, contenders] of Object.entries({ [`list of ${ROWS} orders`]: pages.list, form: pages.form })) {
  compare(title, contenders);
}

function compare(title, contenders) {
  const samples = createSamples();
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, render] of Object.entries(contenders)) {
      const sample = measure(render);
      if (round > 0) samples.add(name, sample);
    }
  }
  const baseline = Object.keys(contenders)[0];
  const print = (what, unit, key) =>
    printTable({ title: `${title}: ${what}`, unit, baseline, samples: samples.of(key) });
  print('renders (P8)', 'per CPU s', 'rate');
  print('length of the markup', 'kB', 'kilobytes');
  print('style attributes, which a strict policy ignores (P8)', 'count', 'styleAttributes');
}

/** By CPU time in user mode, which does not go on while other processes have the processor. */
function measure(render) {
  const before = process.cpuUsage();
  let html = '';
  for (let count = 0; count < RENDERS; count += 1) html = render();
  const { user } = process.cpuUsage(before);
  return {
    rate: RENDERS / (user / 1e6),
    kilobytes: html.length / 1_024,
    styleAttributes: html.match(/<[^>]*\sstyle="/g)?.length ?? 0,
  };
}
