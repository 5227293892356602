import { resolve } from 'node:path';
import { createOfftakeHandler, memoryStore, restoreFromStripe } from '@offtake/server';
import { connectStripe, type StripeConnection } from './connectStripe.js';
import { createApp, OFFTAKE_PATH } from './createApp.js';
import { explainFailure } from './explainFailure.js';
import { listen } from './listen.js';
import { createProgress } from './progress.js';
import { readClientFiles } from './readClientFiles.js';
import { readSettings, type Settings } from './readSettings.js';
import { repeatTick } from './repeatTick.js';
import { readSession } from './session.js';

const CLIENT_FOLDER = resolve(import.meta.dirname, '../client');

const progress = createProgress(
  (line) => process.stdout.write(`${line}\n`),
  () => performance.now(),
);

/** Starts everything, in the order in which it depends on each other, and stops it in reverse on a signal. */
async function main(settings: Settings): Promise<void> {
  progress.say('Starting Northwind Roasters, the demo host app of Offtake');
  const clientFiles = await progress.step('front', async () => {
    const files = await readClientFiles(CLIENT_FOLDER);
    return { result: files, outcome: `${files.size} files` };
  });
  const connection = await progress.step('Stripe', () => connectStripe(settings));
  try {
    await serve(settings, connection, clientFiles);
  } catch (error) {
    await connection.close();
    throw error;
  }
}

async function serve(
  settings: Settings,
  connection: StripeConnection,
  clientFiles: Awaited<ReturnType<typeof readClientFiles>>,
): Promise<void> {
  const { host, port } = settings;
  const { stripe, emulatorUrl, now } = connection;
  const store = memoryStore();
  const offtake = createOfftakeHandler({
    stripe,
    store,
    now,
    basePath: OFFTAKE_PATH,
    // Reads are free at the emulator, and whoever plays with it wants to see at once what came of it.
    ...(emulatorUrl && { orderMaxAgeSeconds: 0 }),
    // Whose orders these are is for the session to say, never for anything that the browser sends along.
    authorize: ({ request }) => {
      const session = readSession(request);
      return session && { owner: session.userId };
    },
  });
  await progress.step('orders', async () => {
    const { restored, ignored } = await restoreFromStripe({ stripe, store, now });
    return { result: null, outcome: `${restored} restored from Stripe, ${ignored} placed elsewhere` };
  });
  const listening = await progress.step('app', async () => {
    const result = await listen(createApp({ offtake, clientFiles, host, emulatorUrl }), port, host);
    return { result, outcome: 'listening' };
  });
  const stopTicking = repeatTick(offtake, (error) => console.error('A round of recovery failed.', error));
  // Before it says that it is ready, as it may be told to stop the moment it does.
  stopOnSignal(async () => {
    await listening.close();
    await stopTicking();
    await connection.close();
  });
  progress.say('');
  progress.say(`  Demo       ${listening.url}`);
  progress.say(`  Backend    ${listening.url}${OFFTAKE_PATH}`);
  progress.say(`  Stripe     ${emulatorUrl ?? 'https://api.stripe.com'}`);
  if (emulatorUrl) progress.say(`  Controls   ${emulatorUrl}/_emulator`);
  progress.say('');
  progress.say('Ready. Ctrl+C stops it.');
}

/** One Ctrl+C reaches the process twice where a script runner passes on what the terminal has sent already. */
const SAME_PRESS_MS = 1_000;

function stopOnSignal(stop: () => Promise<void>): void {
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
  fail(error, settings);
}
