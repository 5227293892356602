import { parseArgs } from 'node:util';
import type { ConformanceLevel } from './ConformanceReport.js';
import type { ConformanceOptions } from './runConformance.js';

/** What `--help` prints. */
export const USAGE = `Usage: offtake-conformance URL [options]

Runs Offtake's contract against the backend that is mounted at URL, in any language. It places about twenty orders of
0.01 t, so the backend must use a Stripe test key, or the emulator; in live mode nothing is ordered.

  --level relay|full       what to ask for (default: relay where /config answers 404 or 405, otherwise full)
  --header 'Name: value'   sent with each request, to say who is calling; may be repeated
  --product ID             the product to order (default: the first one with a price and a ton left)
  --currency CODE          the currency to order in (default: the first of /config, else usd)
  --only NAME              run one check or one group, such as idempotency; may be repeated
  --list                   show the checks of the level (default full), and run none
  --json                   print the report as JSON
  --help                   show this text

Exit code: 0 the backend passes, 1 it does not, 2 wrong use, or live mode.`;

/** What the command line asks for. */
export type CliCommand =
  | { kind: 'help' }
  | { kind: 'list'; level: ConformanceLevel }
  | { kind: 'run'; isJson: boolean; options: ConformanceOptions };

/** A command line that makes no sense. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads the command line. @throws {UsageError} if it makes no sense. */
export function parseCliArguments(args: readonly string[]): CliCommand {
  const { values, positionals } = readArguments(args);
  if (values.help) return { kind: 'help' };
  const level = readLevel(values.level);
  if (values.list) return { kind: 'list', level: level ?? 'full' };
  const [baseUrl, ...rest] = positionals;
  if (baseUrl === undefined || rest.length > 0)
    throw new UsageError(`Give one URL, not ${positionals.length}.${SEE_HELP}`);
  if (!/^https?:\/\//.test(baseUrl) || !URL.canParse(baseUrl))
    throw new UsageError(`"${baseUrl}" is no http or https URL.${SEE_HELP}`);
  const headers = Object.fromEntries((values.header ?? []).map(readHeader));
  const { product, currency, only } = values;
  return { kind: 'run', isJson: values.json ?? false, options: { baseUrl, level, headers, product, currency, only } };
}

const SEE_HELP = '\nSee offtake-conformance --help.';

const FLAGS = {
  level: { type: 'string' },
  header: { type: 'string', multiple: true },
  product: { type: 'string' },
  currency: { type: 'string' },
  only: { type: 'string', multiple: true },
  list: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, allowPositionals: true });
  } catch (cause) {
    throw new UsageError(`${cause instanceof Error ? cause.message : String(cause)}${SEE_HELP}`, { cause });
  }
}

function readLevel(text: string | undefined): ConformanceLevel | undefined {
  if (text === undefined || text === 'relay' || text === 'full') return text;
  throw new UsageError(`--level takes relay or full, not "${text}".`);
}

/** The value is not repeated in a message: it may be secret. */
function readHeader(text: string): [name: string, value: string] {
  const match = /^([\w!#$%&'*+.^`|~-]+):\s*(\S.*)$/.exec(text);
  const [, name, value] = match ?? [];
  if (name === undefined || value === undefined) throw new UsageError(`--header takes 'Name: value'.${SEE_HELP}`);
  return [name, value];
}
