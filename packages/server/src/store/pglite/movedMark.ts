import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Says in a directory that its orders are kept elsewhere now, so that no process goes on with the old ones: what it
 * would order, the new store would not know.
 */
export function writeMovedMark(folder: string, { movedAt, target }: MovedMark): void {
  writeFileSync(markOf(folder), `The orders were moved to ${target} on ${movedAt}.\n`);
}

/** Where the orders of a directory have gone, and when. */
export interface MovedMark {
  /** For people, without secrets. */
  target: string;
  /** Date and time, ISO 8601. */
  movedAt: string;
}

/** @throws {Error} when the orders of a directory were moved to another store. */
export function assertNotMoved(folder: string): void {
  const mark = markOf(folder);
  if (!existsSync(mark)) return;
  throw new Error(
    `pgliteStore: ${readFileSync(mark, 'utf8').trim()} Orders that are made in ${folder} from now on would be unknown ` +
      `there. Use postgresStore({ query }) with that database; to come back to this directory as it was, delete ${mark}.`,
  );
}

function markOf(folder: string): string {
  return join(folder, 'moved.txt');
}
