import { createOfftakeHandler, type OfftakeHandler, type OrderStore } from '@offtake/server';
import type { StripeConnection } from './connectStripe.js';
import { OFFTAKE_PATH } from './createApp.js';
import { readComputerTime } from './readComputerTime.js';
import type { Settings } from './readSettings.js';
import { readSession } from './session.js';

interface OfftakeParts {
  settings: Settings;
  connection: StripeConnection;
  store: OrderStore;
  /** What events are signed with; empty takes none. */
  webhookSecrets: readonly string[];
}

/** How often an emulator is asked for events that never arrived, in seconds: asking costs nothing there. */
const EMULATOR_CATCH_UP_SECONDS = 30;

/** Offtake's backend, as this host sets it up. */
export function createOfftake({ settings, connection, store, webhookSecrets }: OfftakeParts): OfftakeHandler {
  const { stripe, emulatorUrl, now } = connection;
  return createOfftakeHandler({
    stripe,
    store,
    now,
    basePath: OFFTAKE_PATH,
    paymentSources: settings.paymentSources,
    webhookSecret: webhookSecrets,
    // Signatures over HTTP carry the computer's time, whatever that of the emulated account.
    webhookNow: readComputerTime,
    // Reads are free at the emulator, and whoever plays with it wants to see at once what came of it.
    ...(emulatorUrl !== null && { orderMaxAgeSeconds: 0, eventCatchUpSeconds: EMULATOR_CATCH_UP_SECONDS }),
    // Whose orders these are is for the session to say, never for anything that the browser sends along.
    authorize: ({ request }) => {
      const session = readSession(request);
      return session && { owner: session.userId };
    },
  });
}
