import { resolve } from 'node:path';
import { readPaymentSources, type PaymentSource } from './readPaymentSources.js';
import { SettingsError } from './SettingsError.js';

/** What the demo is told by its environment. */
export interface Settings {
  host: string;
  /** TCP port of the app; 0 takes any free one. */
  port: number;
  /** TCP port of the emulator; 0 takes any free one. */
  emulatorPort: number;
  /** Where the emulator keeps its state, and the orders are kept when there is no other database. */
  stateDir: string;
  /** A Postgres to keep the orders in; null for one in this process, in `stateDir`. */
  databaseUrl: string | null;
  /** A key of Stripe's own; null for the emulator. */
  stripeSecretKey: string | null;
  /** The origin of an emulator that runs elsewhere; null for one that is started here, or for Stripe itself. */
  stripeApiBase: string | null;
  /** What Stripe signs its events with; empty when it sends none, and with the emulator, which is given one. */
  webhookSecrets: readonly string[];
  paymentSources: readonly PaymentSource[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The root of the repository, seen from `packages/demo/dist/server`. */
const REPOSITORY_ROOT = resolve(import.meta.dirname, '../../../..');

/**
 * Reads the settings from environment variables; an empty one counts as unset.
 *
 * @throws {SettingsError} when one makes no sense.
 */
export function readSettings(env: Environment): Settings {
  const host = readText(env, 'HOST') ?? '127.0.0.1';
  const stripeSecretKey = readSecretKey(env);
  const stripeApiBase = readApiBase(env, stripeSecretKey);
  if (stripeSecretKey !== null && isLiveKey(stripeSecretKey) && !isLoopback(host)) {
    throw new SettingsError(
      `STRIPE_SECRET_KEY is a live key and HOST is ${host}, so everyone who can reach this computer could spend your money. Leave HOST at 127.0.0.1, or use a test key.`,
    );
  }
  return {
    host,
    port: readPort(env, 'PORT', 4242),
    emulatorPort: readPort(env, 'EMULATOR_PORT', 12_111),
    stateDir: resolve(readText(env, 'OFFTAKE_STATE_DIR') ?? `${REPOSITORY_ROOT}/.offtake`),
    databaseUrl: readDatabaseUrl(env),
    stripeSecretKey,
    stripeApiBase,
    webhookSecrets: readWebhookSecrets(env),
    paymentSources: readPaymentSources(readText(env, 'OFFTAKE_PAYMENT_SOURCES'), {
      isEmulated: stripeSecretKey === null || stripeApiBase !== null,
    }),
  };
}

/** Whether a key of Stripe's moves real money. */
export function isLiveKey(key: string): boolean {
  return key.includes('_live_');
}

/** Whether only this computer can reach a host. A name that merely begins like an address can belong to anybody. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/** @returns null for one that is unset or empty. */
function readText(env: Environment, name: string): string | null {
  return env[name]?.trim() || null;
}

function readPort(env: Environment, name: string, fallback: number): number {
  const text = readText(env, name);
  if (text === null) return fallback;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new SettingsError(`${name} is ${JSON.stringify(text)}. Set it to a port from 1 to 65535, or to 0 for any.`);
}

function readSecretKey(env: Environment): string | null {
  const key = readText(env, 'STRIPE_SECRET_KEY');
  if (key === null || /^(?:sk|rk)_(?:test|live)_\w+$/.test(key)) return key;
  throw new SettingsError(
    'STRIPE_SECRET_KEY is no secret key of Stripe: one starts with sk_test_, sk_live_, rk_test_ or rk_live_. Unset it to use the emulator.',
  );
}

function readApiBase(env: Environment, key: string | null): string | null {
  const text = readText(env, 'STRIPE_API_BASE');
  if (text === null) return null;
  if (key !== null && isLiveKey(key)) {
    throw new SettingsError(
      'STRIPE_API_BASE is set and STRIPE_SECRET_KEY is a live key, which would be told to somebody who is not Stripe. Unset one of them.',
    );
  }
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.username === '') {
    return url.origin;
  }
  throw new SettingsError(
    `STRIPE_API_BASE is ${JSON.stringify(text)}. Set it to where an emulator runs, such as http://127.0.0.1:12111, or unset it to have one started.`,
  );
}

/** The address may hold a password, so it is never repeated. */
function readDatabaseUrl(env: Environment): string | null {
  const text = readText(env, 'DATABASE_URL');
  if (text === null || (/^postgres(?:ql)?:\/\//.test(text) && URL.canParse(text))) return text;
  throw new SettingsError(
    'DATABASE_URL is no address of a Postgres: one looks like postgresql://user:password@host:5432/database. Unset it to keep the orders in a directory.',
  );
}

function readWebhookSecrets(env: Environment): readonly string[] {
  const secrets = (readText(env, 'STRIPE_WEBHOOK_SECRET') ?? '')
    .split(',')
    .map((secret) => secret.trim())
    .filter((secret) => secret !== '');
  if (secrets.every((secret) => secret.startsWith('whsec_'))) return secrets;
  throw new SettingsError(
    'STRIPE_WEBHOOK_SECRET is no signing secret of a webhook endpoint: one starts with whsec_; two, while one is rolled, have a comma between them. Unset it, and orders are followed by asking Stripe.',
  );
}
