import { join } from 'node:path';
import { serveStripeEmulator } from '@offtake/stripe-emulator/node';
import Stripe from 'stripe';
import type { Done } from './progress.js';
import { isLiveKey, type Settings } from './readSettings.js';

/** A Stripe account to work on. */
export interface StripeConnection {
  stripe: Stripe;
  /** Where the emulator is served; null when this is Stripe itself. */
  emulatorUrl: string | null;
  /** The account's time in seconds since the Unix epoch: an emulated account's can be moved. */
  now: () => number;
  close: () => Promise<void>;
}

const STATE_FILE = 'stripe-emulator.json';

/** Connects to Stripe itself when there is a key for it, else to an emulator that is started here. */
export async function connectStripe(settings: Settings): Promise<Done<StripeConnection>> {
  const { stripeSecretKey } = settings;
  return stripeSecretKey === null ? await startEmulator(settings) : connectAccount(stripeSecretKey);
}

function connectAccount(key: string): Done<StripeConnection> {
  const outcome = isLiveKey(key)
    ? 'your own account in LIVE MODE: every order spends real money'
    : 'your own account in test mode';
  return { result: { stripe: new Stripe(key), emulatorUrl: null, now: readTime, close: async () => {} }, outcome };
}

function readTime(): number {
  return Math.floor(Date.now() / 1_000);
}

async function startEmulator({ host, emulatorPort, stateDir }: Settings): Promise<Done<StripeConnection>> {
  const stateFile = join(stateDir, STATE_FILE);
  const { url, emulator, isRestored, close } = await serveStripeEmulator({ port: emulatorPort, host, stateFile });
  const stripe = new Stripe('sk_test_northwind', {
    protocol: 'http',
    host: toReachableHost(host),
    port: Number(new URL(url).port),
  });
  const outcome = `emulator, its state ${isRestored ? 'restored from' : 'kept in'} ${stateFile}`;
  return { result: { stripe, emulatorUrl: url, now: emulator.clock.now, close }, outcome };
}

/** Listening everywhere includes here. */
function toReachableHost(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
