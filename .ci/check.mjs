import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exit } from 'node:process';
import { STAGES } from './checkSteps.mjs';
import { ensureChromium } from './ensureChromium.mjs';
import { pnpm, runCommand } from './runCommand.mjs';

/**
 * @typedef {import('./checkSteps.mjs').Step} Step
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ step: Step, status: 'passed' | 'failed' | 'skipped', seconds: number, counts?: Counts }} Outcome
 */

const STEP_TIMEOUT_MS = 15 * 60_000;

/** Plain output, no questions, no telemetry, and no snapshot written by a test that should compare one. */
const ENVIRONMENT = { CI: 'true', NO_COLOR: '1', STORYBOOK_DISABLE_TELEMETRY: '1' };

const reports = mkdtempSync(join(tmpdir(), 'offtake-check-'));
/** @type {Outcome[]} */
const outcomes = [];

const startedAt = performance.now();
const chromium = ensureChromium();
say(`Chromium: ${chromium}`);
for (const { title, lanes } of STAGES) {
  say(`\n── ${title}`);
  await Promise.all(lanes.map((lane) => runLane(lane)));
}
rmSync(reports, { recursive: true });
summarise();

/** @param {Step[]} lane */
async function runLane(lane) {
  for (const step of lane) outcomes.push(await runStep(step));
}

/**
 * @param {Step} step
 * @returns {Promise<Outcome>}
 */
async function runStep(step) {
  const buildFailed = outcomes.some(({ step: { script }, status }) => script === 'build' && status === 'failed');
  if (step.needsBuild && buildFailed) {
    say(`- ${step.name}: skipped, there is no build`);
    return { step, status: 'skipped', seconds: 0 };
  }
  const report = join(reports, `${step.script.replace(':', '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output, seconds } = await runCommand(pnpm('run', step.script, ...(step.isVitest ? reporters : [])), {
    timeoutMs: STEP_TIMEOUT_MS,
    env: { ...ENVIRONMENT, OFFTAKE_CHROMIUM: chromium },
  });
  const status = code === 0 ? 'passed' : 'failed';
  say(`${code === 0 ? '✓' : '✗'} ${step.name} (${seconds.toFixed(1)} s)`);
  if (code !== 0 || step.isPrinted) say(indent(output));
  if (code !== 0) say(`  Just this step: npx -y pnpm@12 ${step.script}\n`);
  return { step, status, seconds, ...(step.isVitest && { counts: readCounts(report, code) }) };
}

/**
 * @param {string} report
 * @param {number} code
 * @returns {Counts}
 */
function readCounts(report, code) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
    // A file that cannot even be loaded has no failed test, and is a failure all the same.
    const failed = code !== 0 ? Math.max(1, numFailedTests) : numFailedTests;
    return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function summarise() {
  const width = Math.max(...outcomes.map(({ step }) => step.name.length));
  say('\n── summary');
  for (const { step, status, seconds, counts } of outcomes) {
    const unknown = counts && counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
    const tests = counts ? `${counts.passed} passed, ${counts.failed} failed${unknown}` : '';
    say(`${step.name.padEnd(width)}  ${status.padEnd(7)}  ${seconds.toFixed(1).padStart(6)} s  ${tests}`.trimEnd());
  }
  const failed = outcomes.filter(({ status }) => status === 'failed').map(({ step }) => step.name);
  const isPassed = outcomes.every(({ status }) => status === 'passed');
  say(
    `${''.padEnd(width)}  ${isPassed ? 'passed ' : 'failed '}  ${((performance.now() - startedAt) / 1000).toFixed(1).padStart(6)} s`,
  );
  if (failed.length > 0) say(`\nFailed: ${failed.join(', ')}`);
  const sum = (/** @type {keyof Counts} */ key) =>
    outcomes.reduce((total, { counts }) => total + (counts?.[key] ?? 0), 0);
  const skipped = sum('skipped');
  say(`\nTests: ${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  exit(isPassed ? 0 : 1);
}

/** @param {string} text */
function indent(text) {
  return text.trimEnd().replaceAll(/^(?=.)/gm, '  ');
}

/** @param {string} text */
function say(text) {
  console.log(text);
}
