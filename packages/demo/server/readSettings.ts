import { resolve } from 'node:path';

/** What the demo is told by its environment. */
export interface Settings {
  host: string;
  /** TCP port of the app; 0 takes any free one. */
  port: number;
  /** TCP port of the emulator; 0 takes any free one. */
  emulatorPort: number;
  /** Where the emulator keeps its state. */
  stateDir: string;
  /** A key of Stripe's own; null for the emulator. */
  stripeSecretKey: string | null;
}

/** The root of the repository, seen from `packages/demo/dist/server`. */
const REPOSITORY_ROOT = resolve(import.meta.dirname, '../../../..');

/** An environment that the demo cannot start with. Its message says what to change. */
class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/**
 * Reads the settings from environment variables; an empty one counts as unset.
 *
 * @throws {SettingsError} when one makes no sense.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const host = env['HOST']?.trim() || '127.0.0.1';
  const stripeSecretKey = readSecretKey(env['STRIPE_SECRET_KEY']);
  if (stripeSecretKey !== null && isLiveKey(stripeSecretKey) && !isLoopback(host)) {
    throw new SettingsError(
      `STRIPE_SECRET_KEY is a live key and HOST is ${host}, so everyone who can reach this computer could spend your money. Leave HOST at 127.0.0.1, or use a test key.`,
    );
  }
  return {
    host,
    port: readPort('PORT', env['PORT'], 4242),
    emulatorPort: readPort('EMULATOR_PORT', env['EMULATOR_PORT'], 12_111),
    stateDir: resolve(env['OFFTAKE_STATE_DIR']?.trim() || `${REPOSITORY_ROOT}/.offtake`),
    stripeSecretKey,
  };
}

/** Whether a key of Stripe's moves real money. */
export function isLiveKey(key: string): boolean {
  return key.includes('_live_');
}

/** Whether only this computer can reach a host. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

function readPort(name: string, text: string | undefined, fallback: number): number {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') return fallback;
  const port = Number(trimmed);
  if (/^\d{1,5}$/.test(trimmed) && port <= 65_535) return port;
  throw new SettingsError(`${name} is ${JSON.stringify(text)}. Set it to a port from 1 to 65535, or to 0 for any.`);
}

function readSecretKey(text: string | undefined): string | null {
  const key = text?.trim() ?? '';
  if (key === '') return null;
  if (/^(?:sk|rk)_(?:test|live)_\w+$/.test(key)) return key;
  throw new SettingsError(
    'STRIPE_SECRET_KEY is no secret key of Stripe: one starts with sk_test_, sk_live_, rk_test_ or rk_live_. Unset it to use the emulator.',
  );
}
