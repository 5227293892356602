import { randomUUID } from 'node:crypto';
import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { kill, pid as ownPid } from 'node:process';

/** Lock files are numbered: whoever finds that the last holder is dead makes the next one, and only one can. */
const LOCK_FILE = /^lock\.(\d+)$/;

/** Who holds a directory. */
interface Holder {
  pid: number;
  host: string;
  /** Tells a process from a later one with the same number; empty where the system does not say. */
  started: string;
}

/**
 * Takes a directory for this process alone. A lock whose process has died is taken over.
 *
 * @returns what gives it back.
 * @throws {Error} when another process has it, naming that process.
 */
export function lockDirectory(folder: string): () => void {
  const last = readLocks(folder).at(-1);
  if (last) assertDead(folder, last);
  const number = (last?.number ?? 0) + 1;
  const file = join(folder, `lock.${number}`);
  if (!createWhole(file, JSON.stringify(describeSelf()))) throw heldBy(folder, file, readHolder(file));
  const locks = readLocks(folder);
  const newer = locks.find((lock) => lock.number > number);
  if (newer) {
    // While this process was looking at a dead lock, others have taken it over and been there.
    rmSync(file, { force: true });
    throw heldBy(folder, newer.file, readHolder(newer.file));
  }
  for (const older of locks.filter((lock) => lock.number < number)) rmSync(older.file, { force: true });
  return () => rmSync(file, { force: true });
}

interface Lock {
  number: number;
  file: string;
}

/** Sorted by number. */
function readLocks(folder: string): Lock[] {
  return readdirSync(folder)
    .flatMap((name) => {
      const number = LOCK_FILE.exec(name)?.[1];
      return number === undefined ? [] : [{ number: Number(number), file: join(folder, name) }];
    })
    .toSorted((a, b) => a.number - b.number);
}

/** Makes a file with its contents in one step. @returns false when there is one already. */
function createWhole(file: string, contents: string): boolean {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, contents, { flag: 'wx' });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function assertDead(folder: string, { file }: Lock): void {
  const holder = readHolder(file);
  if (holder && isDead(holder)) return;
  throw heldBy(folder, file, holder);
}

/** Of a process on another computer, or in another container, nothing can be known. */
function isDead({ pid, host, started }: Holder): boolean {
  if (host !== hostname()) return false;
  if (!isRunning(pid)) return true;
  const now = startOf(pid);
  return started !== '' && now !== '' && now !== started;
}

function isRunning(pid: number): boolean {
  try {
    kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

function describeSelf(): Holder {
  return { pid: ownPid, host: hostname(), started: startOf(ownPid) };
}

/** When a process was started, on Linux: the boot, and the clock ticks since then. */
function startOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets, which may hold anything; the 22nd is the start.
    return `${boot} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return '';
  }
}

function readHolder(file: string): Holder | null {
  try {
    const { pid, host, started } = JSON.parse(readFileSync(file, 'utf8'));
    return { pid: Number(pid), host: String(host), started: String(started) };
  } catch {
    return null;
  }
}

function heldBy(folder: string, file: string, holder: Holder | null): Error {
  const who = holder ? `process ${holder.pid} on ${holder.host}` : 'a process that cannot be told';
  const isOurs = holder?.pid === ownPid && holder.host === hostname();
  const advice = isOurs
    ? 'That is this very process: close() the first store, or keep it when a module is reloaded'
    : `Stop that process, or use postgresStore({ query }) if several are needed; if it is gone for good, delete ${file}`;
  return new Error(
    `pgliteStore: ${folder} is held by ${who}, and two that write to one directory lose orders. ${advice}.`,
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
