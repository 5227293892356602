import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startDemo } from './startDemo.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A directory with an empty store of orders, to be copied. */
    emptyStateDir: string;
  }
}

let folder: string | null = null;

/** Before all files: has the demo make an empty store, once. */
export async function setup(project: TestProject): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'offtake-demo-empty-'));
  const demo = await startDemo({ OFFTAKE_STATE_DIR: folder });
  await demo.stop();
  // Each demo has an emulated account of its own.
  await rm(join(folder, 'stripe-emulator.json'));
  project.provide('emptyStateDir', folder);
}

/** After all files. */
export async function teardown(): Promise<void> {
  if (folder !== null) await rm(folder, { recursive: true, force: true });
}
