import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { connectStripe, type StripeConnection } from './connectStripe.js';
import { createApp, OFFTAKE_PATH } from './createApp.js';
import { createOfftake } from './createOfftake.js';
import { explainFailure } from './explainFailure.js';
import { listen } from './listen.js';
import { openOrderStore, type OpenOrderStore } from './openOrderStore.js';
import { createProgress } from './progress.js';
import { readClientFiles } from './readClientFiles.js';
import { readComputerTime } from './readComputerTime.js';
import { readSettings, type Settings } from './readSettings.js';
import { registerWebhooks } from './registerWebhooks.js';
import { repeatTick } from './repeatTick.js';
import { restoreOnce } from './restoreOnce.js';
import { toReachableUrl } from './toReachableUrl.js';

const CLIENT_FOLDER = resolve(import.meta.dirname, '../client');

/** How often what is due is done: an emulator costs nothing to ask, Stripe limits how often it may be asked. */
const EMULATOR_TICK_MS = 2_000;
const STRIPE_TICK_MS = 30_000;

const progress = createProgress(
  (line) => process.stdout.write(`${line}\n`),
  () => performance.now(),
);

/** What was started, to be stopped in reverse: requests and rounds before what they need. */
const started: (() => Promise<void>)[] = [];

/** Starts everything, in the order in which it depends on each other. */
async function main(settings: Settings): Promise<void> {
  progress.say('Starting Northwind Roasters, the demo host app of Offtake');
  const clientFiles = await progress.step('front', async () => {
    const files = await readClientFiles(CLIENT_FOLDER);
    return { result: files, outcome: `${files.size} files` };
  });
  // First of all, as only one process can have the directory, in which the emulator keeps its state too.
  const isStripe = settings.stripeSecretKey !== null && settings.stripeApiBase === null;
  const account: { connection: StripeConnection | null } = { connection: null };
  const accountNow = () => account.connection?.now() ?? readComputerTime();
  const orders = await progress.step('orders', () => openOrderStore(settings, isStripe ? null : accountNow));
  started.push(orders.close);
  const connection = await progress.step('Stripe', () => connectStripe(settings));
  started.push(connection.close);
  account.connection = connection;
  await restoreOrders(connection, orders);
  await serve({ settings, connection, orders, clientFiles });
}

interface Parts {
  settings: Settings;
  connection: StripeConnection;
  orders: OpenOrderStore;
  clientFiles: Awaited<ReturnType<typeof readClientFiles>>;
}

/** A new store beside an account that knows orders already: they are found again by their metadata. */
async function restoreOrders({ stripe, now }: StripeConnection, { store }: OpenOrderStore): Promise<void> {
  const result = await restoreOnce({ stripe, store, now });
  if (result && result.restored > 0) progress.say(`  ${'restored'.padEnd(17)}${result.restored} found in Stripe again`);
}

async function serve({ settings, connection, orders, clientFiles }: Parts): Promise<void> {
  const { host, port } = settings;
  const { stripe, emulatorUrl } = connection;
  const ownSecret = emulatorUrl === null ? null : `whsec_${randomBytes(24).toString('base64url')}`;
  const webhookSecrets = ownSecret === null ? settings.webhookSecrets : [ownSecret];
  const offtake = createOfftake({ settings, connection, store: orders.store, webhookSecrets });
  const listening = await progress.step('app', async () => {
    const result = await listen(createApp({ offtake, clientFiles, host, emulatorUrl }), port, host);
    return { result, outcome: 'listening' };
  });
  const tick = async () => {
    await connection.readTime();
    await offtake.tick();
  };
  const stopTicking = repeatTick(tick, {
    intervalMs: emulatorUrl === null ? STRIPE_TICK_MS : EMULATOR_TICK_MS,
    onError: (error) => console.error('A round of recovery failed.', error),
  });
  started.push(listening.close, offtake.close, stopTicking);
  const webhookUrl = `${toReachableUrl(listening.url)}${OFFTAKE_PATH}/webhooks`;
  if (emulatorUrl !== null && ownSecret !== null) {
    const address = toReachableUrl(emulatorUrl);
    await registerWebhooks({ stripe, emulatorUrl: address, url: webhookUrl, secret: ownSecret });
  }
  // Before it says that it is ready, as it may be told to stop the moment it does.
  stopOnSignal();
  progress.say('');
  progress.say(`  Demo       ${listening.url}`);
  progress.say(`  Backend    ${listening.url}${OFFTAKE_PATH}`);
  progress.say(`  Stripe     ${emulatorUrl ?? 'https://api.stripe.com'}`);
  if (emulatorUrl !== null) progress.say(`  Controls   ${emulatorUrl}/_emulator`);
  progress.say(`  Webhooks   ${describeWebhooks(webhookUrl, webhookSecrets)}`);
  progress.say('');
  progress.say('Ready. Ctrl+C stops it.');
}

function describeWebhooks(url: string, secrets: readonly string[]): string {
  return secrets.length > 0 ? url : 'none, as STRIPE_WEBHOOK_SECRET is not set: orders are followed by asking Stripe';
}

/** Stops what was started last first. */
async function stop(): Promise<void> {
  for (const close of started.splice(0).toReversed()) await close();
}

/** One Ctrl+C reaches the process twice where a script runner passes on what the terminal has sent already. */
const SAME_PRESS_MS = 1_000;

function stopOnSignal(): void {
  let stoppingSinceMs: number | null = null;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stoppingSinceMs !== null) {
        // Whoever presses Ctrl+C again does not want to wait.
        if (performance.now() - stoppingSinceMs > SAME_PRESS_MS) process.exit(1);
        return;
      }
      stoppingSinceMs = performance.now();
      progress.say('Stopping: finishing what is under way and saving the state.');
      void stop().then(() => process.exit(0), fail);
    });
  }
}

function fail(error: unknown, settings: Settings | null = null): never {
  process.stderr.write(`\n${explainFailure(error, settings)}\n`);
  process.exit(1);
}

let settings: Settings | null = null;
try {
  settings = readSettings(process.env);
  await main(settings);
} catch (error) {
  await stop();
  fail(error, settings);
}
