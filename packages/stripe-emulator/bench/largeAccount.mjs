// What an account costs: `pnpm build && node --expose-gc bench/largeAccount.mjs [orders]`. Prints milliseconds.
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { argv, execPath, memoryUsage, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { createStripeEmulator } from '../dist/index.js';

const count = Number(argv[2] ?? 1_000_000);
const PRODUCT = 'climsku_frontier_offtake_portfolio_2027';
const HEADERS = { authorization: 'Bearer sk_test_bench' };

const print = (what, value) => stdout.write(`${what.padEnd(52)} ${value}\n`);
const median = (values) => values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)];

async function time(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Median milliseconds of many requests. */
async function timeRequests(emulator, pathOf, rounds = 400) {
  const times = [];
  for (let round = 0; round < rounds; round += 1)
    times.push(await time(async () => (await emulator.fetch(`http://e${pathOf(round)}`, { headers: HEADERS })).text()));
  return median(times).toFixed(3);
}

async function measure(emulator, ids, label) {
  const some = (round) => ids[(round * 7919) % ids.length];
  print(`${label}: retrieve`, await timeRequests(emulator, (round) => `/v1/climate/orders/${some(round)}`));
  print(`${label}: newest page of 10`, await timeRequests(emulator, () => '/v1/climate/orders'));
  print(
    `${label}: page of 10 in the middle`,
    await timeRequests(emulator, (round) => `/v1/climate/orders?starting_after=${some(round)}`),
  );
  print(`${label}: control page`, await timeRequests(emulator, () => '/_emulator', 20));
}

function fill(emulator, size) {
  const now = emulator.clock.now();
  const ids = [];
  for (let index = 0; index < size; index += 1)
    ids.push(emulator.orders.create({ product: PRODUCT, created: now - size + index }).id);
  return ids;
}

const program = fileURLToPath(new URL('../dist/node/index.js', import.meta.url));
const start = `const t = performance.now(); const { serveStripeEmulator } = await import(${JSON.stringify(program)});
const s = await serveStripeEmulator({ port: 0 }); console.log(Math.round(performance.now() - t)); await s.close();`;
const starts = Array.from({ length: 7 }, () =>
  Number(spawnSync(execPath, ['--input-type=module', '-e', start], { encoding: 'utf8' }).stdout),
);
print('import, create and listen, without state', median(starts));

const small = createStripeEmulator();
await measure(small, fill(small, 1000), '1,000 orders');

const large = createStripeEmulator();
let ids = [];
print(`put ${count} orders in place`, Math.round(await time(() => (ids = fill(large, count)))));
globalThis.gc?.();
print('heap, in MB', Math.round(memoryUsage().heapUsed / 1_048_576));
await measure(large, ids, `${count} orders`);

let state;
print('export', Math.round(await time(() => (state = large.exportState()))));
const second = createStripeEmulator();
print('import', Math.round(await time(() => second.importState(state))));
