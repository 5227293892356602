import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const APT_GET = '/usr/bin/apt-get';

/** A Postgres server for tests. */
export interface TestPostgres {
  /** What `pg` connects with. */
  connectionString: string;
  /** What ends and starts the server as a power cut would; null for a server that is not our own. */
  power: PostgresPower | null;
  stop(): Promise<void>;
}

export interface PostgresPower {
  /** The server's Unix socket. */
  socket: string;
  /** Ends it at once, with nothing finished: `pg_ctl stop -m immediate`. */
  cut(): Promise<void>;
  /** Starts it again; it recovers what was committed. */
  restore(): Promise<void>;
}

/**
 * The server that `DATABASE_URL` names; else one of its own, in a temporary directory and behind a Unix socket, from
 * the binaries in `PATH` or in the usual places, or from the system's package manager when that is allowed.
 *
 * @returns null, having said so, when there is none to be had; in CI it throws instead.
 */
export async function startPostgres(): Promise<TestPostgres | null> {
  const { DATABASE_URL: connectionString, CI } = process.env;
  if (connectionString) return { connectionString, power: null, stop: async () => {} };
  const binaries = findBinaries() ?? installBinaries();
  if (binaries) return startServer(binaries);
  const message =
    'No Postgres: set DATABASE_URL, or install the server (initdb and postgres). The tests against it cannot run.';
  if (CI) throw new Error(message);
  console.warn(message);
  return null;
}

function findBinaries(): string | null {
  const packaged = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt'].flatMap((folder) =>
    listFolder(folder)
      .filter((name) => /^(?:postgresql@?)?\d*$/.test(name))
      .toSorted((a, b) => Number(b.replaceAll(/\D/g, '')) - Number(a.replaceAll(/\D/g, '')))
      .map((name) => join(folder, name, 'bin')),
  );
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...packaged];
  return folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name)))) ?? null;
}

function listFolder(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function installBinaries(): string | null {
  if (!isRoot() || !existsSync(APT_GET)) return null;
  console.warn('No Postgres found: installing it with apt-get for the tests.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, timeout: 240_000 };
  spawnSync(APT_GET, ['update'], options);
  spawnSync(APT_GET, ['install', '--yes', '--no-install-recommends', 'postgresql'], options);
  return findBinaries();
}

async function startServer(binaries: string): Promise<TestPostgres> {
  // Postgres will not run as root. A socket's path may have a hundred characters, so the folder's is short.
  const user = isRoot() ? unprivilegedUser() : null;
  const folder = mkdtempSync(join(tmpdir(), 'offtake-pg-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const initdb = ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  const made = spawnSync(join(binaries, 'initdb'), initdb, { ...user, cwd: folder, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}${made.error?.message ?? ''}`);
  const settings = ['-c', 'listen_addresses=', '-c', 'max_connections=100', '-c', `unix_socket_directories=${folder}`];
  const run = () => spawn(join(binaries, 'postgres'), ['-D', data, ...settings], { ...user, cwd: folder });
  let server = run();
  const kill = () => {
    server.kill('SIGQUIT');
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  process.on('exit', kill);
  await isReady(server);
  return {
    connectionString: `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`,
    power: {
      socket: join(folder, '.s.PGSQL.5432'),
      cut: () => end(server, 'SIGQUIT'),
      async restore() {
        server = run();
        await isReady(server);
      },
    },
    async stop() {
      process.off('exit', kill);
      // The clients have said goodbye, which takes a moment to arrive; a faster end would be an error to them.
      await end(server, 'SIGTERM');
      rmSync(folder, { recursive: true });
    },
  };
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  await new Promise((resolve) => {
    server.once('exit', resolve);
    server.kill(signal);
  });
}

/** Settles when the server has said that it takes connections, or has ended. */
function isReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      log += text;
      if (log.includes('database system is ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`postgres ended: ${log}`)));
  });
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function unprivilegedUser(): { uid: number; gid: number } {
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
    if (uid?.status === 0 && gid?.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new Error('Postgres will not run as root, and there is neither a user "postgres" nor "nobody" to run it as.');
}
