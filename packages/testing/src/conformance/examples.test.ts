import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { serveStripeEmulator, type ServedStripeEmulator } from '@offtake/stripe-emulator/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatResult } from './formatReport.js';
import { runConformance } from './runConformance.js';

const EXAMPLES = fileURLToPath(new URL('../../../../docs/backends', import.meta.url));
const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const PYTHON = 'python3';

const hasPython = spawnSync(PYTHON, ['--version']).status === 0;
if (!hasPython) console.warn(`There is no ${PYTHON} here: docs/backends/python_stdlib.py is not tested.`);

let emulator: ServedStripeEmulator;
let child: ChildProcess | undefined;
let folder: string;

beforeEach(async () => {
  emulator = await serveStripeEmulator({ port: 0 });
  // Where a project that has stripe installed would keep its backend.
  folder = await mkdtemp(join(MODULES, '.backend-'));
});

afterEach(async () => {
  if (child?.exitCode === null) {
    child.kill();
    await once(child, 'exit');
  }
  child = undefined;
  await emulator.close();
  await rm(folder, { recursive: true });
});

describe('the examples in docs/backends', () => {
  it('in Node pass relay level', async () => {
    expect(await readVerdict(process.execPath, 'node-http.mjs')).toEqual(PASSED);
  }, 30_000);

  // On a developer's machine without Python this is skipped, and said so; where it must not be missing, it fails.
  it.skipIf(!hasPython && !process.env['CI'])(
    'in Python pass relay level',
    async () => {
      expect(hasPython, `${PYTHON} is needed to run docs/backends/python_stdlib.py`).toBe(true);
      expect(await readVerdict(PYTHON, 'python_stdlib.py')).toEqual(PASSED);
    },
    30_000,
  );

  it.each(['node-http.mjs', 'python_stdlib.py'])('%s is short', async (file) => {
    const text = await readFile(join(EXAMPLES, file), 'utf8');
    expect(text.split('\n').length).toBeLessThanOrEqual(120);
  });
});

const PASSED = { ok: true, level: 'relay', levelSource: 'detected', refusal: null, notPassed: [] };

/** What the kit says of an example that runs in a process of its own. */
async function readVerdict(command: string, file: string) {
  await copyFile(join(EXAMPLES, file), join(folder, file));
  const baseUrl = await start(command, join(folder, file));
  const report = await runConformance({ baseUrl, headers: { authorization: 'Bearer conformance' } });
  const { ok, level, levelSource, refusal, results } = report;
  const notPassed = results.filter(({ status }) => status === 'failed' || status === 'blocked').map(formatResult);
  return { ok, level, levelSource, refusal, notPassed };
}

/** @returns the address that the backend prints once it listens. */
async function start(command: string, path: string): Promise<string> {
  const env = {
    PATH: process.env['PATH'],
    PORT: '0',
    STRIPE_SECRET_KEY: 'sk_test_conformance',
    STRIPE_API_BASE: emulator.url,
    DEMO_TOKEN: 'conformance',
  };
  child = spawn(command, [path], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('The backend was started without pipes.');
  let errors = '';
  stderr.on('data', (chunk) => (errors += String(chunk)));
  for await (const line of createInterface({ input: stdout })) {
    const [url] = /http:\S+/.exec(line) ?? [];
    if (url) return url;
  }
  throw new Error(`${path} ended before it listened.\n${errors}`);
}
