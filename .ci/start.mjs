import { spawn } from 'node:child_process';
import { env, execPath, exit, ppid } from 'node:process';
import { fileURLToPath } from 'node:url';
import { pnpm, runCommand } from './runCommand.mjs';

// Builds what the demo needs, then runs its server until it is told to stop.

const BUILD_TIMEOUT_MS = 5 * 60_000;
const PARENT_POLL_MS = 1_000;

await build('the packages', '@offtake/demo^...');
await build('the demo', '@offtake/demo');
serve(fileURLToPath(new URL('../packages/demo/dist/server/main.js', import.meta.url)));

/**
 * @param {string} what
 * @param {string} filter
 */
async function build(what, filter) {
  console.log(`start: building ${what} …`);
  const { code, output, seconds } = await runCommand(pnpm('--filter', filter, 'run', 'build'), {
    timeoutMs: BUILD_TIMEOUT_MS,
  });
  if (code !== 0) {
    console.error(`${output}\nstart: ${what} could not be built`);
    exit(1);
  }
  console.log(`start: built ${what} in ${seconds.toFixed(1)} s`);
}

/** @param {string} main */
function serve(main) {
  const server = spawn(execPath, [main], { stdio: 'inherit' });
  // The server closes its store and its listeners first; this process waits for it.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => server.kill(signal));
  if (env['npm_lifecycle_event']) stopWithParent(server);
  server.on('error', (error) => {
    console.error(`start: the demo server did not start: ${error.message}`);
    exit(1);
  });
  server.on('exit', (code) => exit(code ?? 0));
}

/**
 * pnpm dies of a SIGTERM without passing it on; then there is nobody left to pass it on to.
 *
 * @param {import('node:child_process').ChildProcess} server
 */
function stopWithParent(server) {
  const parent = ppid;
  const watch = () => {
    if (process.ppid !== parent) server.kill('SIGTERM');
  };
  setInterval(watch, PARENT_POLL_MS).unref();
}
