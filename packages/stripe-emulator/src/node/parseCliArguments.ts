import { parseArgs } from 'node:util';
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
  --account-not-eligible   refuse all of Climate, as for an account that may not use it
  --help                   show this text
  --version                show the version

What is assumed about Stripe, and how to change it, is told in the README.`;

/** Reads the command line. @throws UsageError if it makes no sense. */
export function parseCliArguments(args: readonly string[]): CliCommand {
  const values = readValues(args);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const startTime = readWhole(values['start-time'], 'start-time', Number.MAX_SAFE_INTEGER);
  const options: ServeStripeEmulatorOptions = {
    port: readWhole(values.port, 'port', 65_535),
    host: values.host,
    stateFile: values.state,
    apiKeys: values['api-key'],
    defaultCurrency: values.currency,
    amountIncludesFees: values['amount-excludes-fees'] ? false : undefined,
    usePendingFunds: values['use-pending-funds'],
    accountEligible: values['account-not-eligible'] ? false : undefined,
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
