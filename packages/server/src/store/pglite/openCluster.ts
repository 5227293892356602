import { closeSync, existsSync, fdatasyncSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';

/** Emscripten's number for an input or output error. */
const EIO = 29;

/** PGlite on a directory, with writes that are on disk before they are answered. */
export interface Cluster {
  pglite: PGlite;
  /** How often the disk was told to keep something. */
  countSyncs: () => number;
}

/**
 * Opens the database in a folder, and makes it when there is none. A new one is made beside its place and moved there
 * when it is whole, so that a process may be killed at any moment.
 *
 * @throws {Error} when PGlite is not installed.
 */
export async function openCluster(folder: string): Promise<Cluster> {
  const place = join(folder, 'postgres');
  const draft = join(folder, 'postgres.new');
  rmSync(draft, { recursive: true, force: true });
  if (existsSync(place)) return startCluster(place);
  const { pglite } = await startCluster(draft);
  await pglite.close();
  syncTree(draft);
  renameSync(draft, place);
  syncFile(folder);
  return startCluster(place);
}

/**
 * PGlite turns `fsync` off, because a file system in WebAssembly has usually nothing to sync. On Node's it has: so
 * Postgres is started with its own setting, and Emscripten is given what it lacks, which passes each `fsync` on. (It
 * has no hook for `fdatasync`, Postgres' usual way to sync its log, hence the other method.)
 */
async function startCluster(folder: string): Promise<Cluster> {
  const { PGlite, NodeFS } = await loadPglite();
  const counter = { syncs: 0 };

  class SyncedNodeFS extends NodeFS {
    override async init(...[pg, options]: Parameters<InstanceType<typeof NodeFS>['init']>) {
      const { emscriptenOpts } = await super.init(pg, options);
      const preRun = [...(emscriptenOpts.preRun ?? []), passSyncsOn(counter)];
      return { emscriptenOpts: { ...emscriptenOpts, preRun } };
    }
  }

  const startParams = PGlite.defaultStartParams.filter((param) => param !== '-F');
  startParams.push('-c', 'fsync=on', '-c', 'wal_sync_method=fsync');
  const pglite = await PGlite.create({ fs: new SyncedNodeFS(folder), startParams });
  return { pglite, countSyncs: () => counter.syncs };
}

async function loadPglite() {
  try {
    const [{ PGlite }, { NodeFS }] = await Promise.all([
      import('@electric-sql/pglite'),
      import('@electric-sql/pglite/nodefs'),
    ]);
    return { PGlite, NodeFS };
  } catch (error) {
    throw new Error(
      'pgliteStore: PGlite could not be loaded, which is the database that runs inside this process. ' +
        'Install it beside @offtake/server: npm install @electric-sql/pglite',
      { cause: error },
    );
  }
}

/** Gives Emscripten's file system of Node the operation that it lacks. */
function passSyncsOn(counter: { syncs: number }) {
  const fsync = ({ nfd }: { nfd: number }) => {
    counter.syncs += 1;
    return syncDescriptor(nfd);
  };
  return ({ NODEFS }: { NODEFS: object }) => {
    Object.assign(Object(Reflect.get(NODEFS, 'stream_ops')), { fsync });
  };
}

/** @returns 0, or Emscripten's number of the error. Postgres then stops rather than answer. */
function syncDescriptor(descriptor: number): number {
  try {
    fdatasyncSync(descriptor);
    return 0;
  } catch {
    return EIO;
  }
}

function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncTree(path);
    else if (entry.isFile()) syncFile(path);
  }
  syncFile(folder);
}

function syncFile(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
