import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { createStripeEmulator, type StripeEmulator } from '../createStripeEmulator.js';
import { inBackground } from '../state/inBackground.js';
import type { StripeEmulatorOptions } from '../StripeEmulatorOptions.js';
import { answerOverHttp } from './answerOverHttp.js';
import { saveOnChange } from './saveOnChange.js';
import { StateFile } from './StateFile.js';

const DEFAULT_PORT = 12_111;
const DEFAULT_HOST = '127.0.0.1';
const SAVE_DELAY_MS = 200;
const TICK_MS = 1000;

/**
 * Serves an emulated Stripe account over HTTP, and keeps its state in a file if one is named.
 *
 * @throws StateFileError if the state file holds no state. @throws Error if the port is in use.
 * @example
 * const { url, emulator, close } = await serveStripeEmulator({ port: 0, stateFile: '.state/stripe.json' });
 */
export async function serveStripeEmulator(options: ServeStripeEmulatorOptions = {}): Promise<ServedStripeEmulator> {
  const { port = DEFAULT_PORT, host = DEFAULT_HOST, stateFile, onSaveError = rethrow, ...emulatorOptions } = options;
  const emulator = createStripeEmulator({
    ...emulatorOptions,
    signatureClock: emulatorOptions.signatureClock ?? 'source',
  });
  const file = stateFile === undefined ? null : new StateFile(stateFile);
  const state = await file?.load();
  if (state) emulator.importState(state);
  const server = createAdaptorServer({
    fetch: (request, bindings) => answerOverHttp(emulator, request, bindings),
    overrideGlobalObjects: false,
  });
  const url = await listen(server, port, host);
  if (options.baseUrl === undefined) emulator.setBaseUrl(url);
  // What falls due, such as the next try of a delivery, happens though nobody asks.
  const ticking = setInterval(() => inBackground(emulator.clock.tick), TICK_MS);
  const flush = file ? saveOnChange(emulator, file, { delayMs: SAVE_DELAY_MS, onError: onSaveError }) : noop;
  const close = async (): Promise<void> => {
    clearInterval(ticking);
    emulator.faults.release();
    await stop(server);
    await flush();
  };
  return { url, emulator, isRestored: Boolean(state), close };
}

/** Where to serve, and how the emulator behaves. */
export interface ServeStripeEmulatorOptions extends StripeEmulatorOptions {
  /** TCP port; 0 takes any free one. @default 12111 */
  port?: number | undefined;
  /** Address to listen on. Anyone who can reach it can spend the emulated money. @default '127.0.0.1' */
  host?: string | undefined;
  /** File that the state is loaded from, if it exists, and saved to. @default none: the state is gone at the end */
  stateFile?: string | undefined;
  /** Told of a save that failed. @default throws, which ends the process */
  onSaveError?: ((failure: unknown) => void) | undefined;
}

/** An emulator that is being served. */
export interface ServedStripeEmulator {
  /** Where, without a trailing slash. */
  url: string;
  emulator: StripeEmulator;
  /** Whether the state came from the file. */
  isRestored: boolean;
  /** Stops serving and saves what is not saved yet. */
  close: () => Promise<void>;
}

async function noop(): Promise<void> {}

function rethrow(failure: unknown): never {
  throw failure;
}

function listen(server: ServerType, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (failure) => reject(explain(failure, port, host)));
    server.listen(port, host, () => resolve(toUrl(server.address(), host)));
  });
}

function explain(failure: Error, port: number, host: string): Error {
  if (!('code' in failure) || failure.code !== 'EADDRINUSE') return failure;
  const message = `Port ${port} on ${host} is already in use. Stop what is running there, or choose another port with --port (0 takes any free one).`;
  return new Error(message, { cause: failure });
}

function toUrl(address: string | AddressInfo | null, host: string): string {
  const port = typeof address === 'object' && address ? address.port : '';
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function stop(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Idle keep-alive connections would hold the server open for as long as their clients like.
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
