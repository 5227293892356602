import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { env as environment } from 'node:process';

const TIMEOUT_MS = 60_000;

/**
 * Starts a server of an app, and waits until it says that it is there.
 *
 * @param {string} folder
 * @param {string[]} command
 * @param {{ says: RegExp, env?: Record<string, string> }} options `says` is what the server prints once it takes
 * requests.
 * @returns {Promise<{ said: RegExpExecArray, stop: () => Promise<void> }>}
 * @throws {Error} with what it printed, when it ends before, or does not say so within a minute.
 */
export async function startInHost(folder, [file = '', ...args], { says, env }) {
  // A group of its own, so that what it starts ends with it.
  const child = spawn(file, args, {
    cwd: folder,
    env: { ...environment, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  const stop = async () => {
    const hasEnded = child.exitCode !== null || child.signalCode !== null;
    if (!hasEnded && child.pid !== undefined) process.kill(-child.pid);
    await ended;
  };
  let printed = '';
  try {
    const said = await new Promise((resolve, reject) => {
      const fail = (/** @type {string} */ how) => reject(new Error(`${file} ${args.join(' ')} ${how}:\n${printed}`));
      const timer = setTimeout(() => fail('did not start within a minute'), TIMEOUT_MS);
      const hear = (/** @type {unknown} */ chunk) => {
        printed += String(chunk);
        const match = says.exec(printed);
        if (!match) return;
        clearTimeout(timer);
        resolve(match);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('error', reject);
      child.once('close', () => fail('ended'));
    });
    return { said, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
