import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';

/**
 * Makes a directory for a demo, with an empty store of orders in it, since making a new one takes seconds.
 *
 * @returns its path.
 */
export async function createStateDir(): Promise<string> {
  const stateDir = await mkdtemp(join(tmpdir(), 'offtake-demo-'));
  await cp(inject('emptyStateDir'), stateDir, { recursive: true });
  return stateDir;
}
