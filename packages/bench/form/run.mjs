import { env } from 'node:process';
import { measureStep } from '../browser/measure.mjs';
import { printTable } from '../browser/printTable.mjs';
import { createSamples } from '../browser/createSamples.mjs';
import { installPeers } from '../browser/installPeers.mjs';
import { startBrowser } from '../browser/startBrowser.mjs';

// The order form against forms that one would write: pnpm --filter @offtake/bench form. ROUNDS and ONLY for fewer.

const ROUNDS = Number(env.ROUNDS ?? 6);
/** Digits and the key that takes one back, so that the amount stays one that can be ordered. */
const KEYS = ['2', '5', '0', ...Array.from({ length: 18 }, () => ['7', 'Backspace']).flat(), '0'];

const CONTENDERS = [
  { name: 'bare React', file: 'bareReact.jsx' },
  { name: 'bare DOM', file: 'bareDom.js' },
  { name: 'MUI TextField', file: 'muiTextField.jsx' },
  { name: 'useOrderForm', file: 'offtakeHooks.jsx' },
  { name: 'OrderForm', file: 'offtake.jsx' },
  // The same with React's profiler, which counts commits; measured for nothing else.
  { name: 'bare React, profiled', file: 'bareReact.jsx', isProfiled: true },
  { name: 'useOrderForm, profiled', file: 'offtakeHooks.jsx', isProfiled: true },
  { name: 'OrderForm, profiled', file: 'offtake.jsx', isProfiled: true },
].filter(({ name }) => !env.ONLY || env.ONLY.split(',').some((wanted) => name.startsWith(wanted)));

installPeers();
const browser = await startBrowser({ folder: import.meta.dirname, contenders: CONTENDERS });
const samples = createSamples();
console.log(`${browser.about}, ${ROUNDS} rounds after a warm-up, contenders in turn, a new page each time.`);
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const { name } of CONTENDERS) {
    const sample = await measure(name);
    if (round > 0) samples.add(name, sample);
  }
}
await browser.stop();

const print = (title, unit, key) => printTable({ title, unit, baseline: CONTENDERS[0].name, samples: samples.of(key) });
if (browser.hasInstructions) print('mount (P5)', 'M instr', 'mountInstructionsM');
print('mount (P5)', 'task ms', 'mountTaskMs');
print('one key (P4)', 'task ms', 'keyTaskMs');
print('layouts of one key (P4)', 'count', 'keyLayouts');
print('commits of one key, with the profiler (P4)', 'count', 'keyCommits');

function measure(name) {
  const isProfiled = name.endsWith('profiled');
  return browser.inPage(name, async ({ page, context }) => {
    await page.evaluate(() => globalThis.bench.prepare());
    const mount = await measureStep(context, () => page.evaluate(() => globalThis.bench.mount()));
    await page.evaluate(() => globalThis.bench.focus());
    const commitsBefore = await page.evaluate(() => globalThis.bench.commits());
    const typing = await measureStep(context, () => type(page));
    const commits = (await page.evaluate(() => globalThis.bench.commits())) - commitsBefore;
    await assertQuoted(page, name);
    if (isProfiled) return { keyCommits: commits / KEYS.length };
    return {
      mountInstructionsM: mount.instructionsM,
      mountTaskMs: mount.taskMs,
      keyTaskMs: typing.taskMs / KEYS.length,
      keyLayouts: typing.layouts / KEYS.length,
    };
  });
}

/** Real keys, each drawn before the next comes. */
async function type(page) {
  for (const key of KEYS) {
    await page.keyboard.press(key);
    await page.evaluate(() => globalThis.bench.settle());
  }
}

/** What was typed comes to 2,500 dollars in all of them; a contender that shows none was not measured at its work. */
async function assertQuoted(page, name) {
  const text = await page.evaluate(() => globalThis.bench.text());
  if (!text.includes('2,500')) throw new Error(`${name} does not show what 2500 dollars buy: ${text}`);
}
