import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

// The long simulation of docs/proofs.md:
//   node packages/server/simulation.mjs --histories 1000000 --workers 2 --seed 1
// Ends with 1 when a history violates something, and says how to play it again.

const PROGRESS_MS = 10_000;

const { values } = parseArgs({
  options: {
    histories: { type: 'string', default: '100000' },
    workers: { type: 'string', default: '2' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
  },
});
const histories = Number(values.histories);
const workers = Number(values.workers);
const seed = Number(values.seed);

const outfile = fileURLToPath(new URL('node_modules/.cache/offtake/simulationWorker.mjs', import.meta.url));
await build({
  entryPoints: [fileURLToPath(new URL('src/simulation/simulationWorker.ts', import.meta.url))],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  conditions: ['@offtake/source'],
  logLevel: 'error',
});

const started = performance.now();
const counts = new Map();
const counterexamples = [];
let played = 0;
let printedAt = started;

console.log(`${histories} histories, ${workers} processes, seed ${seed}, Node ${process.version}`);
const share = Math.ceil(histories / workers);
await Promise.all(Array.from({ length: workers }, (_, index) => runWorker(index)));
rmSync(outfile, { force: true });
print();

/** @param {number} index */
function runWorker(index) {
  const own = Math.max(0, Math.min(share, histories - index * share));
  // Histories are short-lived, and so is all that they allocate.
  const child = fork(outfile, [own, seed + index, workers].map(String), { execArgv: ['--max-semi-space-size=64'] });
  child.on('message', take);
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`A process ended with ${code}.`))));
  });
}

/** @param {{ runs: number, counts: Record<string, number>, counterexample: object | null }} result */
function take(result) {
  played += result.runs;
  for (const [name, count] of Object.entries(result.counts)) counts.set(name, (counts.get(name) ?? 0) + count);
  if (result.counterexample) {
    counterexamples.push(result.counterexample);
    console.log(JSON.stringify(result.counterexample));
  }
  if (performance.now() - printedAt < PROGRESS_MS) return;
  printedAt = performance.now();
  console.log(`${played} histories, ${rate()} a second, ${counterexamples.length} violations`);
}

function rate() {
  return Math.round(played / ((performance.now() - started) / 1_000));
}

function print() {
  console.log('\nHistories in which each of these happened:\n');
  for (const [name, count] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`${String(count).padStart(9)}  ${name}`);
  }
  console.log(`\n${played} histories, ${rate()} a second, ${counterexamples.length} violations`);
  for (const { seed: own, path, violations } of counterexamples) {
    console.log(`OFFTAKE_SIMULATION_SEED=${own} OFFTAKE_SIMULATION_PATH=${path}\n  ${violations.join('\n  ')}`);
  }
  process.exitCode = counterexamples.length > 0 ? 1 : 0;
}
