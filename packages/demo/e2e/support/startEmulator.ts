import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const COMMAND = resolve(import.meta.dirname, '../../../stripe-emulator/dist/cli.js');

/** Starts the emulator's own command as a process, which outlives a demo that is killed. */
export async function startEmulator(): Promise<{ url: string; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, [COMMAND, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(child, 'close');
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^Stripe Climate emulator on (http\S+)$/.exec(line)?.[1];
    if (url === undefined) continue;
    child.stdout.resume();
    const stop = async () => {
      child.kill('SIGTERM');
      await exit;
    };
    return { url, stop };
  }
  throw new Error(`The emulator did not start. Is it built (pnpm build)? It is run from ${COMMAND}.`);
}
