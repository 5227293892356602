import { join } from 'node:path';
import { serveStripeEmulator } from '@offtake/stripe-emulator/node';
import Stripe from 'stripe';
import { readEmulator } from './emulatorControl.js';
import type { Done } from './progress.js';
import { readComputerTime } from './readComputerTime.js';
import { isLiveKey, type Settings } from './readSettings.js';
import { toReachableUrl } from './toReachableUrl.js';
import { withoutBrackets } from './withoutBrackets.js';

/** A Stripe account to work on. */
export interface StripeConnection {
  stripe: Stripe;
  /** Where the emulator is served; null when this is Stripe itself. */
  emulatorUrl: string | null;
  /** The account's time in seconds since the Unix epoch: an emulated account's can be moved. */
  now: () => number;
  /** Learns the time of an account that is elsewhere. */
  readTime: () => Promise<void>;
  close: () => Promise<void>;
}

const STATE_FILE = 'stripe-emulator.json';

/** Any key of a test account opens an emulated one. */
const EMULATOR_KEY = 'sk_test_northwind';

/**
 * Connects to Stripe itself when there is a key for it, else to an emulator, which is started here unless one is named.
 */
export async function connectStripe(settings: Settings): Promise<Done<StripeConnection>> {
  const { stripeSecretKey, stripeApiBase } = settings;
  if (stripeApiBase !== null) return joinEmulator(stripeApiBase, stripeSecretKey ?? EMULATOR_KEY);
  return stripeSecretKey === null ? startEmulator(settings) : connectAccount(stripeSecretKey);
}

function connectAccount(key: string): Done<StripeConnection> {
  const outcome = isLiveKey(key)
    ? 'your own account in LIVE MODE: every order spends real money'
    : 'your own account in test mode';
  const result = { stripe: new Stripe(key), emulatorUrl: null, now: readComputerTime, readTime: noop, close: noop };
  return { result, outcome };
}

async function startEmulator({ host, emulatorPort, stateDir }: Settings): Promise<Done<StripeConnection>> {
  const stateFile = join(stateDir, STATE_FILE);
  const options = { port: emulatorPort, host, stateFile, businessName: 'Northwind Roasters' };
  const { url, emulator, isRestored, close } = await serveStripeEmulator(options);
  const stripe = createEmulatorClient(toReachableUrl(url), EMULATOR_KEY);
  const outcome = `emulator, its state ${isRestored ? 'restored from' : 'kept in'} ${stateFile}`;
  return { result: { stripe, emulatorUrl: url, now: emulator.clock.now, readTime: noop, close }, outcome };
}

async function joinEmulator(url: string, key: string): Promise<Done<StripeConnection>> {
  let aheadSeconds = 0;
  const readTime = async () => {
    const { now } = await readEmulator(url);
    aheadSeconds = now - readComputerTime();
  };
  await readTime().catch((cause: unknown) => {
    throw new Error(
      `No emulator answers at STRIPE_API_BASE, ${url}. Start one there (npx stripe-climate-emulator), or unset it to have one started.`,
      { cause },
    );
  });
  const stripe = createEmulatorClient(url, key);
  const now = () => readComputerTime() + aheadSeconds;
  return { result: { stripe, emulatorUrl: url, now, readTime, close: noop }, outcome: `emulator at ${url}` };
}

function createEmulatorClient(address: string, key: string): Stripe {
  const { protocol, hostname, port } = new URL(address);
  const isSecure = protocol === 'https:';
  return new Stripe(key, {
    protocol: isSecure ? 'https' : 'http',
    host: withoutBrackets(hostname),
    port: port === '' ? (isSecure ? 443 : 80) : Number(port),
  });
}

async function noop(): Promise<void> {}
