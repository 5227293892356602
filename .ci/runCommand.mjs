import { spawn } from 'node:child_process';
import { env, execPath, platform } from 'node:process';

/** @typedef {{ code: number, output: string, seconds: number }} CommandResult */

/** How long a command whose time is up has to end by itself. */
const GRACE_MS = 5_000;

/**
 * Runs a command to its end, or to the end of its time, and keeps what it says.
 *
 * @param {string[]} command
 * @param {{ timeoutMs: number, env?: Record<string, string>, cwd?: string }} options
 * @returns {Promise<CommandResult>} `code` is 0 when all is well.
 */
export function runCommand([file = '', ...args], { timeoutMs, env: extraEnv, cwd }) {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    /** @type {Buffer[]} */
    const chunks = [];
    const inGroup = platform !== 'win32';
    // A group of its own, so that what it started (a browser, a server) ends with it.
    const child = spawn(file, args, {
      cwd,
      env: { ...env, ...extraEnv },
      detached: inGroup,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    /** @param {NodeJS.Signals} signal */
    const stop = (signal) => {
      try {
        process.kill(inGroup ? -(child.pid ?? 0) : (child.pid ?? 0), signal);
      } catch {
        // It has ended already.
      }
    };
    const stopNow = () => stop('SIGKILL');
    const timer = setTimeout(() => {
      chunks.push(Buffer.from(`\nStopped: it took longer than ${timeoutMs / 60_000} minutes.\n`));
      stop('SIGTERM');
      setTimeout(stopNow, GRACE_MS).unref();
    }, timeoutMs);
    process.once('exit', stopNow);
    /** @param {number} code */
    const finish = (code) => {
      clearTimeout(timer);
      process.off('exit', stopNow);
      resolve({ code, output: Buffer.concat(chunks).toString(), seconds: (performance.now() - startedAt) / 1000 });
    };
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => {
      chunks.push(Buffer.from(`${error.message}\n`));
      finish(1);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

/**
 * The command line of pnpm: the very one that runs this script, or one that npx brings.
 *
 * @param {...string} args
 * @returns {string[]}
 */
export function pnpm(...args) {
  const path = env['npm_execpath'];
  if (!path?.includes('pnpm')) return [platform === 'win32' ? 'npx.cmd' : 'npx', '--yes', 'pnpm@12', ...args];
  return /\.[cm]?js$/.test(path) ? [execPath, path, ...args] : [path, ...args];
}
