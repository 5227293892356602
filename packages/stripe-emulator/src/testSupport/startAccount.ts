import { Stripe } from 'stripe';
import { createStripeEmulator, type StripeEmulator } from '../createStripeEmulator.js';
import type { StripeEmulatorOptions } from '../StripeEmulatorOptions.js';

/** 2026-11-02T08:00:00Z. */
export const START_UNIX_SECONDS = 1_793_606_400;

/** An emulator with a clock that stands still and ids that count, the real SDK on it, and raw requests to it. */
export function startAccount(options: StripeEmulatorOptions = {}): Account {
  let count = 0;
  const randomId = (): string => String(++count).padStart(24, '0');
  const emulator = createStripeEmulator({ now: () => START_UNIX_SECONDS, randomId, ...options });
  const httpClient = Stripe.createFetchHttpClient(emulator.fetch);
  const stripe = new Stripe('sk_test_123', { httpClient, maxNetworkRetries: 0 });
  return { emulator, stripe, send: (method, path, call) => send(emulator, method, path, call ?? {}) };
}

export interface Account {
  emulator: StripeEmulator;
  stripe: Stripe;
  send: (method: string, path: string, call?: RawCall) => Promise<RawAnswer>;
}

interface RawCall {
  /** Form-encoded. */
  body?: string;
  headers?: Record<string, string>;
}

export interface RawAnswer {
  status: number;
  headers: Headers;
  body: unknown;
}

async function send(emulator: StripeEmulator, method: string, path: string, call: RawCall): Promise<RawAnswer> {
  const headers = {
    authorization: 'Bearer sk_test_123',
    ...(call.body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
    ...call.headers,
  };
  const body = call.body === undefined ? {} : { body: call.body };
  const response = await emulator.fetch(`https://api.stripe.com${path}`, { method, headers, ...body });
  return { status: response.status, headers: response.headers, body: await response.json() };
}
