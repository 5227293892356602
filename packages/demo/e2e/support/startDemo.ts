import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** A demo that is running as its own process, as a customer's would. */
export interface RunningDemo {
  /** Where the app is, without a trailing slash. */
  url: string;
  /** Where its emulator is, without a trailing slash. */
  emulatorUrl: string;
  /** What it has written so far. */
  output: () => string;
  /** Asks it to stop, or kills it, and waits for its exit code. */
  stop: (signal?: 'SIGINT' | 'SIGTERM' | 'SIGKILL') => Promise<number | null>;
}

const ENTRY = join('dist', 'server', 'main.js');

/** What the environment of whoever runs the tests must not decide. */
const UNSET = {
  DATABASE_URL: '',
  HOST: '',
  OFFTAKE_PAYMENT_SOURCES: '',
  STRIPE_API_BASE: '',
  STRIPE_SECRET_KEY: '',
  STRIPE_WEBHOOK_SECRET: '',
};

/**
 * Starts the built demo and waits until it is ready.
 *
 * @param environment on top of this process's own, which chooses nothing of what the demo has a setting for.
 * @throws {Error} with what it wrote, when it ends instead.
 */
export async function startDemo(environment: Record<string, string>): Promise<RunningDemo> {
  const { child, output, exit } = spawnDemo(environment);
  const lines = createInterface({ input: child.stdout });
  const ready = once(lines, 'close').then(() => 'ended' as const);
  const isReady = new Promise<'ready'>((done) => {
    lines.on('line', (line) => line.startsWith('Ready.') && done('ready'));
  });
  if ((await Promise.race([ready, isReady])) === 'ended') {
    throw new Error(`The demo did not start. Is it built (pnpm build)? It wrote:\n${output()}`);
  }
  return {
    url: findUrl(output(), 'Demo'),
    emulatorUrl: findUrl(output(), 'Stripe'),
    output,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return exit;
    },
  };
}

/** Starts the built demo and waits until it ends by itself. */
export async function runDemoToItsEnd(environment: Record<string, string>) {
  const { output, exit } = spawnDemo(environment);
  return { code: await exit, output: output() };
}

function spawnDemo(environment: Record<string, string>) {
  const child = spawn(process.execPath, [ENTRY], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: { ...process.env, ...UNSET, PORT: '0', EMULATOR_PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (written += data.toString()));
  const exit = once(child, 'close').then(([code]: (number | null)[]) => code ?? null);
  return { child, exit, output: () => written };
}

function findUrl(output: string, name: string): string {
  const url = new RegExp(`^ +${name} +(http\\S+)$`, 'm').exec(output)?.[1];
  if (url === undefined) throw new Error(`The demo did not say where ${name} is:\n${output}`);
  return url;
}
