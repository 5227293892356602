import { runCommand } from '../runCommand.mjs';

/** Packages of others may have to come over the network. */
const TIMEOUT_MS = 5 * 60_000;

/**
 * Runs a command in an app to its end.
 *
 * @param {string} folder
 * @param {string[]} command
 * @returns {Promise<string>} what it says.
 * @throws {Error} with what it says, when it fails.
 */
export async function runInHost(folder, command) {
  const { code, output } = await runCommand(command, {
    timeoutMs: TIMEOUT_MS,
    cwd: folder,
    env: { NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (code !== 0) throw new Error(`${command.join(' ')} failed:\n${output}`);
  return output;
}
