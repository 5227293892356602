import { parseArgs } from 'node:util';
import { isPlainName } from '../postgres/isPlainName.js';

/** What `--help` prints. */
export const USAGE = `Usage: offtake-move-store --from DIRECTORY [--to URL] [--schema NAME]

Moves the orders that pgliteStore has kept in a directory to a Postgres, for postgresStore: orders, budgets, Stripe's
events and the numbers of changes, in one transaction, with counts and checksums compared before it is committed. Stop
the program that uses the directory first. The directory stays as it is, and is marked as moved.

  --from DIRECTORY   the dataDir of pgliteStore
  --to URL           postgresql://…; better in DATABASE_URL, as other users of the computer can read a command
  --schema NAME      the schema of postgresStore (default offtake)
  --help             show this text

Exit code: 0 it is moved, 1 it is not and nothing was changed, 2 wrong use.`;

/** What the command is asked to do. */
export type MoveCommand = { kind: 'help' } | { kind: 'move'; from: string; to: string; schema: string };

/** A command line that makes no sense. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Reads the command line.
 *
 * @param databaseUrl where to, when the command line does not say.
 * @throws {UsageError} if it makes no sense.
 */
export function parseMoveArguments(args: readonly string[], databaseUrl: string | undefined): MoveCommand {
  const { help, from, to = databaseUrl, schema = 'offtake' } = readValues(args);
  if (help) return { kind: 'help' };
  if (!from) throw new UsageError(`Give the directory that is moved: --from DIRECTORY.${SEE_HELP}`);
  if (!to) throw new UsageError(`Give the database that it is moved to: --to URL, or DATABASE_URL.${SEE_HELP}`);
  // The address is not repeated: it may hold a password.
  if (!/^postgres(?:ql)?:\/\//.test(to)) throw new UsageError(`--to takes a postgresql:// address.${SEE_HELP}`);
  if (!isPlainName(schema))
    throw new UsageError(`--schema takes lower-case letters, digits and "_", not "${schema}".${SEE_HELP}`);
  return { kind: 'move', from, to, schema };
}

const SEE_HELP = '\nSee offtake-move-store --help.';

const FLAGS = {
  from: { type: 'string' },
  to: { type: 'string' },
  schema: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

function readValues(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS }).values;
  } catch (cause) {
    throw new UsageError(`${cause instanceof Error ? cause.message : String(cause)}${SEE_HELP}`, { cause });
  }
}
