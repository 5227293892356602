import { DIRECTORY_SCHEMA, openDirectory } from '../pglite/openDirectory.js';
import { writeMovedMark } from '../pglite/movedMark.js';
import { connectPostgres } from './connectPostgres.js';
import { moveStore, type MoveReport } from './moveStore.js';
import { parseMoveArguments, USAGE, UsageError, type MoveCommand } from './parseMoveArguments.js';

/** Runs the command `offtake-move-store` and returns its exit code: 0, 1 for a failure, 2 for wrong use. */
export async function runMoveCli(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const command = parseMoveArguments(args, terminal.databaseUrl);
    if (command.kind === 'help') terminal.print(USAGE);
    else for (const line of describeMove(await move(command, terminal.now))) terminal.print(line);
    return 0;
  } catch (failure) {
    terminal.printError(failure instanceof Error ? failure.message : String(failure));
    return failure instanceof UsageError ? 2 : 1;
  }
}

/** What the command needs of the process it runs in. */
export interface Terminal {
  print: (line: string) => void;
  printError: (line: string) => void;
  /** `DATABASE_URL`. */
  databaseUrl: string | undefined;
  now: () => Date;
}

type Move = Extract<MoveCommand, { kind: 'move' }>;

async function move({ from, to, schema }: Move, now: () => Date): Promise<MoveReport> {
  const directory = await openDirectory(from);
  try {
    const target = await connectPostgres(to);
    try {
      const sides = { from: directory.query, fromSchema: DIRECTORY_SCHEMA, to: target.query, toSchema: schema };
      const report = await moveStore(sides);
      const mark = { target: `the schema "${schema}" of a Postgres`, movedAt: now().toISOString() };
      writeMovedMark(directory.folder, mark);
      return report;
    } finally {
      await target.close();
    }
  } finally {
    await directory.close();
  }
}

function describeMove({ outcome, tables }: MoveReport): string[] {
  const counts = tables.map(({ name, rows }) => `  ${name.padEnd(16)}${rows}`);
  const head = outcome === 'moved' ? 'Moved, with the same counts and checksums:' : 'Everything was there already:';
  return [head, ...counts, 'Start the program with postgresStore now. The directory is kept, and marked as moved.'];
}
