import { parseArgs } from 'node:util';
import type { FaultMix, FaultRule } from '../faults/FaultRule.js';
import { isFaultKind } from '../faults/Faults.js';
import { LAST_UNIX_SECONDS } from '../state/assertUnixSeconds.js';
import type { WebhookEndpointInput } from '../state/WebhookEndpoints.js';
import { toSecret, toWebhookUrl } from '../webhooks/createEndpoint.js';
import type { ServeStripeEmulatorOptions } from './serveStripeEmulator.js';

/** What `--help` prints. */
export const USAGE = `Usage: stripe-climate-emulator [options]

Serves a stateful emulator of Stripe's Climate Orders API. No key leaves this machine; use any sk_test_ key.

  --port PORT              port to listen on; 0 takes any free one (default 12111)
  --host HOST              address to listen on (default 127.0.0.1)
  --state FILE             load the state from this file if it exists, and keep it there
  --start-time UNIX        set the clock to this time, in seconds since the Unix epoch
  --api-key KEY            accept only this key; may be repeated (default: any sk_test_ or rk_test_ key)
  --currency CODE          default currency of the account (default usd)
  --amount-excludes-fees   take an order's amount as its subtotal, not as its total
  --use-pending-funds      let orders spend pending money
  --webhook-url URL        send events to this address; may be repeated
  --webhook-secret SECRET  sign them with this secret (default: a new one, which is printed)
  --fault KIND             let this go wrong once, such as drop_after; may be repeated
  --fault-mix SEED         let things go wrong at random, the same for the same seed
  --account-not-eligible   refuse all of Climate, as for an account that may not use it
  --help                   show this text
  --version                show the version

What is assumed about Stripe, and how to change it, is told in the README.`;

/** Reads the command line. @throws UsageError if it makes no sense. */
export function parseCliArguments(args: readonly string[]): CliCommand {
  const values = readValues(args);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const startTime = readWhole(values['start-time'], 'start-time', LAST_UNIX_SECONDS);
  const options: ServeStripeEmulatorOptions = {
    port: readWhole(values.port, 'port', 65_535),
    host: values.host,
    stateFile: values.state,
    apiKeys: values['api-key'],
    defaultCurrency: values.currency,
    amountIncludesFees: values['amount-excludes-fees'] ? false : undefined,
    usePendingFunds: values['use-pending-funds'],
    accountEligible: values['account-not-eligible'] ? false : undefined,
    webhooks: readWebhooks(values['webhook-url'] ?? [], values['webhook-secret']),
    faults: (values.fault ?? []).map(readFault),
    faultMix: toMix(readWhole(values['fault-mix'], 'fault-mix', Number.MAX_SAFE_INTEGER)),
  };
  return { kind: 'serve', options, startTime };
}

/** What the command is asked to do. */
export type CliCommand =
  | { kind: 'help' }
  | { kind: 'version' }
  | {
      kind: 'serve';
      options: ServeStripeEmulatorOptions;
      /** Seconds since the Unix epoch; absent leaves the clock alone. */
      startTime: number | undefined;
    };

/** A command line that makes no sense. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const FLAGS = {
  port: { type: 'string' },
  host: { type: 'string' },
  state: { type: 'string' },
  'start-time': { type: 'string' },
  'api-key': { type: 'string', multiple: true },
  currency: { type: 'string' },
  'amount-excludes-fees': { type: 'boolean' },
  'use-pending-funds': { type: 'boolean' },
  'webhook-url': { type: 'string', multiple: true },
  'webhook-secret': { type: 'string' },
  fault: { type: 'string', multiple: true },
  'fault-mix': { type: 'string' },
  'account-not-eligible': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

function readValues(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS }).values;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${reason}\nSee stripe-climate-emulator --help.`, { cause });
  }
}

function readWhole(text: string | undefined, name: string, maximum: number): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text) && Number(text) <= maximum) return Number(text);
  throw new UsageError(`--${name} takes a whole number from 0 to ${maximum}, not "${text}".`);
}

function readWebhooks(urls: readonly string[], secret: string | undefined): WebhookEndpointInput[] {
  if (secret !== undefined && urls.length === 0)
    throw new UsageError('--webhook-secret needs a --webhook-url to send events to.');
  try {
    return urls.map((url) => ({ url: toWebhookUrl(url), secret: toSecret(secret) }));
  } catch (cause) {
    throw new UsageError(
      `--webhook-url or --webhook-secret: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  }
}

function readFault(kind: string): FaultRule {
  if (isFaultKind(kind)) return { kind };
  throw new UsageError(`--fault: there is no fault "${kind}". The README lists them.`);
}

/** One request in six and one delivery in four go wrong. */
function toMix(seed: number | undefined): FaultMix | undefined {
  return seed === undefined ? undefined : { seed, rates: MIX_RATES };
}

const MIX_RATES: FaultMix['rates'] = {
  delay: 0.02,
  drop_before: 0.03,
  drop_after: 0.03,
  conflict: 0.02,
  lock_timeout: 0.02,
  error_before: 0.02,
  error_after: 0.01,
  truncate: 0.02,
  webhook_lost: 0.05,
  webhook_duplicated: 0.1,
  webhook_late: 0.05,
  webhook_reordered: 0.05,
};
