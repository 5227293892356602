import { spawn } from 'node:child_process';
import { env, execPath, exit, platform } from 'node:process';

/** @typedef {{ code: number, output: string, seconds: number }} CommandResult */

/** How long a command whose time is up has to end by itself. */
const GRACE_MS = 5_000;

/** What asks this process to end, such as Ctrl+C, by the number that a shell adds to 128. */
const ENDINGS = /** @type {const} */ ({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 });

/** How each command that is running is told. @type {Set<(signal: NodeJS.Signals) => void>} */
const running = new Set();

/** What this process exits with once the commands have; null while it is not asked to end. @type {number | null} */
let endingCode = null;

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
    const forget = stopWithProcess(stop);
    /** @param {number} code */
    const finish = (code) => {
      clearTimeout(timer);
      process.off('exit', stopNow);
      forget();
      // Whoever waits would begin the next command, though all is to end.
      if (endingCode === null)
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
 * Has a command told when this process is asked to end: in a group of its own, it does not hear of Ctrl+C.
 *
 * @param {(signal: NodeJS.Signals) => void} stop
 * @returns {() => void} to be called when it has ended.
 */
function stopWithProcess(stop) {
  if (running.size === 0) for (const signal of Object.keys(ENDINGS)) process.on(signal, end);
  running.add(stop);
  return () => {
    running.delete(stop);
    if (running.size > 0) return;
    for (const signal of Object.keys(ENDINGS)) process.off(signal, end);
    if (endingCode !== null) exit(endingCode);
  };
}

/** @param {keyof typeof ENDINGS} signal */
function end(signal) {
  // One Ctrl+C comes twice where a script runner passes on what the terminal has sent already.
  if (endingCode !== null) return;
  const code = 128 + ENDINGS[signal];
  endingCode = code;
  for (const stop of running) stop(signal);
  // What still runs then is killed.
  setTimeout(() => exit(code), GRACE_MS);
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
