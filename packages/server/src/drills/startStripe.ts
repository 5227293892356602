import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StripeEmulator, StripeEmulatorOptions } from '@offtake/stripe-emulator';
import { serveStripeEmulator } from '@offtake/stripe-emulator/node';
import { Stripe } from 'stripe';
import { START_UNIX_SECONDS } from '../testSupport/startServer.js';

export const WEBHOOK_SECRET = 'whsec_drill';

/** One emulated account over HTTP, and the clock that it shares with all processes. */
export interface DrillStripe {
  url: string;
  emulator: StripeEmulator;
  /** The SDK on the same account, without a network between. */
  stripe: Stripe;
  clockFile: string;
  /** Moves everyone's clock on. */
  wait: (seconds: number) => void;
  /** Where webhooks go; they fail while it is null. */
  webhooksTo: (url: string | null) => void;
  close: () => Promise<void>;
}

/** @param folder where the clock is kept. */
export async function startStripe(folder: string, options: StripeEmulatorOptions = {}): Promise<DrillStripe> {
  const clockFile = join(folder, 'clock');
  let receiver: string | null = null;
  const { url, emulator, close } = await serveStripeEmulator({
    port: 0,
    now: () => START_UNIX_SECONDS,
    signatureClock: 'emulator',
    balance: { usd: 1_000_000_00 },
    webhooks: [{ url: 'http://drill.test/webhooks', secret: WEBHOOK_SECRET }],
    deliver: async (request) => {
      if (receiver === null) throw new TypeError('Nobody listens.');
      return fetch(`${receiver}/webhooks`, {
        method: 'POST',
        headers: request.headers,
        body: await request.text(),
      });
    },
    ...options,
  });
  const keepTime = () => {
    // Written whole or not at all, since others read it at any moment.
    writeFileSync(`${clockFile}.next`, String(emulator.clock.now()));
    renameSync(`${clockFile}.next`, clockFile);
  };
  keepTime();
  const httpClient = Stripe.createFetchHttpClient(emulator.fetch);
  return {
    url,
    emulator,
    stripe: new Stripe('sk_test_drill', { httpClient, telemetry: false }),
    clockFile,
    wait(seconds) {
      emulator.clock.advance(seconds);
      keepTime();
    },
    webhooksTo(next) {
      receiver = next;
    },
    close,
  };
}
