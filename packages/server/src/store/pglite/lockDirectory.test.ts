import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockDirectory } from './lockDirectory.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offtake-lock-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function leaveLock(number: number, holder: object | string): void {
  writeFileSync(join(folder, `lock.${number}`), typeof holder === 'string' ? holder : JSON.stringify(holder));
}

/** The number of a process that has ended. */
function deadPid(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

describe('lockDirectory', () => {
  it('is given back', () => {
    lockDirectory(folder)();
    lockDirectory(folder)();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses a second holder and names the first', () => {
    const unlock = lockDirectory(folder);
    expect(() => lockDirectory(folder)).toThrow(`held by process ${process.pid} on ${hostname()}`);
    expect(() => lockDirectory(folder)).toThrow('close() the first store');
    unlock();
  });

  it('takes over from a process that has died', () => {
    leaveLock(7, { pid: deadPid(), host: hostname(), started: '' });
    const unlock = lockDirectory(folder);
    expect(readdirSync(folder)).toEqual(['lock.8']);
    unlock();
  });

  it.runIf(process.platform === 'linux')('takes over when the number has gone to another process', () => {
    leaveLock(1, { pid: process.pid, host: hostname(), started: 'another boot 1' });
    lockDirectory(folder)();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves alone what it cannot judge, and says what to do', () => {
    leaveLock(1, { pid: 1, host: 'another.example', started: '' });
    expect(() => lockDirectory(folder)).toThrow('held by process 1 on another.example');
    expect(() => lockDirectory(folder)).toThrow(`if it is gone for good, delete ${join(folder, 'lock.1')}`);
    leaveLock(1, '');
    expect(() => lockDirectory(folder)).toThrow('a process that cannot be told');
  });

  it('gives way to someone who took over meanwhile', () => {
    // Both numbers are there when a process that was slow has made the lower one.
    leaveLock(2, { pid: deadPid(), host: hostname(), started: '' });
    const unlock = lockDirectory(folder);
    leaveLock(4, { pid: 1, host: hostname(), started: '' });
    expect(() => lockDirectory(folder)).toThrow('held by process 1');
    unlock();
  });
});
