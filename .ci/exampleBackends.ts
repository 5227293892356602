import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { BrowserCommand } from 'vitest/node';

// Lets tests in a browser talk to the backends in docs/backends, which run as processes of their own, over real HTTP.

const root = fileURLToPath(new URL('..', import.meta.url));
const PROGRAMS: Readonly<Record<string, string>> = { '.mjs': process.execPath, '.py': 'python3' };
const TOKEN = 'let-me-in';

/** Where a backend is, and the emulated Stripe that it talks to. */
export interface ExampleBackend {
  baseUrl: string;
  stripeUrl: string;
  token: string;
}

/** A request, as far as it can be sent from a page to the test's own process. */
export interface PlainRequest {
  url: string;
  method: string;
  headers: [name: string, value: string][];
  /** Empty for none. */
  body: string;
}

interface Running {
  child: ChildProcess;
  folder: string;
  closeStripe: () => Promise<void>;
}

const running = new Map<string, Running>();

/**
 * Starts one of the backends by its file's name, on an emulated Stripe account with 50 US dollars.
 *
 * @returns null where its language is not installed; on CI that is an error.
 */
export const startExampleBackend: BrowserCommand<[file: string]> = async (_context, file) => {
  const program = PROGRAMS[file.slice(file.lastIndexOf('.'))] ?? '';
  if (spawnSync(program, ['--version']).status !== 0) {
    if (process.env['CI']) throw new Error(`${program} is needed to run docs/backends/${file}.`);
    return null;
  }
  // Where a project that has stripe installed would keep its backend.
  const folder = await mkdtemp(join(root, 'packages/testing/node_modules/.backend-'));
  const stripe = await serveStripe(folder);
  await copyFile(join(root, 'docs/backends', file), join(folder, file));
  const env = { PORT: '0', STRIPE_SECRET_KEY: 'sk_test_browser', STRIPE_API_BASE: stripe.url, DEMO_TOKEN: TOKEN };
  const child = spawn(program, [join(folder, file)], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  process.once('exit', () => child.kill());
  const baseUrl = await readAddress(child);
  running.set(baseUrl, { child, folder, closeStripe: stripe.close });
  return { baseUrl, stripeUrl: stripe.url, token: TOKEN } satisfies ExampleBackend;
};

/** Ends a backend, and the Stripe account with it. */
export const stopExampleBackend: BrowserCommand<[baseUrl: string]> = async (_context, baseUrl) => {
  const { child, folder, closeStripe } = running.get(baseUrl) ?? {};
  running.delete(baseUrl);
  child?.kill();
  await closeStripe?.();
  if (folder !== undefined) await rm(folder, { recursive: true });
};

/** Sends a request from here: a page of another origin may not. */
export const sendFromNode: BrowserCommand<[request: PlainRequest]> = async (_context, request) => {
  const { url, method, headers, body } = request;
  const response = await fetch(url, { method, headers, body: body === '' ? null : body });
  return { status: response.status, headers: [...response.headers], body: await response.text() };
};

async function serveStripe(folder: string): Promise<{ url: string; close: () => Promise<void> }> {
  const outfile = join(folder, 'stripe.mjs');
  await build({
    entryPoints: [join(root, 'packages/stripe-emulator/src/node/index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  const { serveStripeEmulator } = await import(/* @vite-ignore */ pathToFileURL(outfile).href);
  return serveStripeEmulator({ port: 0, balance: { usd: 5_000 } });
}

/** @returns the address that a backend prints once it listens. */
async function readAddress({ stdout }: ChildProcess): Promise<string> {
  if (stdout) {
    for await (const line of createInterface({ input: stdout })) {
      const [url] = /http:\S+/.exec(line) ?? [];
      if (url !== undefined) return url;
    }
  }
  throw new Error('The backend ended before it listened.');
}
