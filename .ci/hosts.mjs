import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process, { kill } from 'node:process';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, ensureChromium } from './ensureChromium.mjs';
import { pnpm, runCommand } from './runCommand.mjs';

// Installs our packed packages into a Next app as a user does, builds it, and looks at its page in Chromium: rendered on the
// server from what was read in process, hydrated without a request and without a word of warning.

const PACKAGES = ['contract', 'hooks', 'ui', 'server', 'stripe-emulator', 'testing'];
const TIMEOUT_MS = 10 * 60_000;

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'offtake-next-'));
cpSync(join(root, 'docs/examples/next'), folder, { recursive: true });
try {
  await install();
  await run(['npx', 'next', 'build']);
  await look();
  console.log('✓ next');
} catch (error) {
  console.error('✗ next', error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function install() {
  const path = join(folder, 'package.json');
  /** @type {{ dependencies: Record<string, string>, overrides?: Record<string, string> }} */
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.overrides = {};
  for (const name of PACKAGES) {
    const tarball = join(folder, `${name}.tgz`);
    await run(pnpm('--filter', `@offtake/${name}`, 'pack', '--out', tarball), root);
    manifest.dependencies[`@offtake/${name}`] = `file:${tarball}`;
    manifest.overrides[`@offtake/${name}`] = `$@offtake/${name}`;
  }
  writeFileSync(path, JSON.stringify(manifest, null, 2));
  await run(['npm', 'install', '--prefer-offline', '--no-audit', '--no-fund']);
}

async function look() {
  const port = await findPort();
  const server = spawn('npx', ['next', 'start', '--port', String(port), '--hostname', '127.0.0.1'], {
    cwd: folder,
    detached: true,
    stdio: 'ignore',
  });
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
  try {
    const address = `http://127.0.0.1:${port}/`;
    const html = await untilServed(address);
    assert(html.includes('ord_delivered'), 'The server did not render the orders that it had read.');
    const page = await browser.newPage({ timezoneId: 'America/New_York', locale: 'en-US' });
    /** @type {string[]} */
    const words = [];
    /** @type {string[]} */
    const requests = [];
    page.on('console', (message) => words.push(message.text()));
    page.on('response', (response) => response.ok() || words.push(`${response.status()} ${response.url()}`));
    page.on('pageerror', (error) => words.push(String(error)));
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(address, { waitUntil: 'networkidle' });
    // Only a hydrated form takes what is typed.
    await page.locator('form input[inputmode=decimal]').first().fill('5');
    const read = requests.filter((path) => path.startsWith('/api/'));
    assert(read.length === 0, `Read again after hydration: ${read.join(', ')}`);
    assert(words.length === 0, `Said in the console: ${words.join('\n')}`);
  } finally {
    await browser.close();
    if (server.pid !== undefined) kill(-server.pid);
  }
}

/** @param {string} address */
async function untilServed(address) {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const response = await fetch(address).catch(() => null);
    if (response?.ok) return response.text();
    assert(Date.now() < deadline, 'Next did not answer within a minute.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function findPort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

/**
 * @param {string[]} command
 * @param {string} cwd
 */
async function run(command, cwd = folder) {
  const { code, output } = await runCommand(command, {
    timeoutMs: TIMEOUT_MS,
    cwd,
    env: { NEXT_TELEMETRY_DISABLED: '1' },
  });
  assert(code === 0, `${command.join(' ')} failed:\n${output}`);
}

/**
 * @param {boolean} isSo
 * @param {string} message
 */
function assert(isSo, message) {
  if (!isSo) throw new Error(message);
}
