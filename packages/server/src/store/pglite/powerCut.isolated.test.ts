import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { toAttempting } from '../../orders/orderMachine.js';
import { createRow } from '../conformance/createRow.js';
import { pgliteStore } from './pgliteStore.js';

// A database takes its time to start where others are at work.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/**
 * A disk of which nothing survives but what it was told to keep: each sync copies the file to `survives`, and what is
 * opened after the power cut is that.
 */
const disk = vi.hoisted(() => ({ onSync: (_descriptor: number) => {} }));

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  const watch = (sync: (descriptor: number) => void) => (descriptor: number) => {
    sync(descriptor);
    disk.onSync(descriptor);
  };
  return { ...fs, fsyncSync: watch(fs.fsyncSync), fdatasyncSync: watch(fs.fdatasyncSync) };
});

/** After so many acknowledged orders the power is cut, and again at these syncs of the shutdown. */
const CUTS_AFTER_ORDERS = [1, 12, 30];
const CUTS_IN_SHUTDOWN = [2, 9, 20];

const root = mkdtempSync(join(tmpdir(), 'offtake-power-'));
const template = join(root, 'template');
const logger = { warn: () => {}, error: () => {} };

beforeAll(async () => {
  const store = await pgliteStore({ dataDir: template, env: {}, logger });
  await store.close();
});

afterAll(() => rmSync(root, { recursive: true }));

// Descriptors are told apart by what Linux says of them.
describe.runIf(process.platform === 'linux')('pgliteStore, when the power is cut', () => {
  it('has every order that was acknowledged', async () => {
    const { dataDir, survives } = plugIn('orders');
    const cuts: { image: string; refs: string[] }[] = [];
    const refs: string[] = [];
    const cut = () => {
      const image = join(root, `cut_${cuts.length}`);
      cpSync(survives, image, { recursive: true });
      cuts.push({ image, refs: [...refs] });
    };
    const keep = disk.onSync;
    const store = await pgliteStore({ dataDir, env: {}, logger });
    for (let order = 1; order <= Math.max(...CUTS_AFTER_ORDERS); order += 1) {
      const row = createRow({ ref: `ord_${order}` });
      expect(await store.insert(row)).toMatchObject({ outcome: 'inserted' });
      expect(await store.replace(toAttempting(row, order))).toEqual({ outcome: 'replaced' });
      refs.push(row.ref);
      if (CUTS_AFTER_ORDERS.includes(order)) cut();
    }
    let syncs = 0;
    disk.onSync = (descriptor) => {
      keep(descriptor);
      syncs += 1;
      if (CUTS_IN_SHUTDOWN.includes(syncs)) cut();
    };
    await store.close();
    disk.onSync = () => {};
    expect(cuts).toHaveLength(CUTS_AFTER_ORDERS.length + CUTS_IN_SHUTDOWN.length);
    for (const { image, refs: acknowledged } of cuts) await expectOrders(image, acknowledged);
  });

  it('would have lost them with PGlite as it comes, which this test must notice', async () => {
    const { dataDir, survives } = plugIn('plain');
    const plain = await PGlite.create(join(dataDir, 'postgres'));
    await plain.query('insert into offtake.migrations values (1000, 1)');
    await plain.close();
    disk.onSync = () => {};
    const after = await PGlite.create(join(survives, 'postgres'));
    const { rows } = await after.query('select from offtake.migrations where version = 1000');
    expect(rows).toHaveLength(0);
    await after.close();
  });
});

/** A new disk: all that was on it before is kept. */
function plugIn(name: string): { dataDir: string; survives: string } {
  const [dataDir, survives] = [join(root, name), join(root, `${name}_survives`)];
  for (const folder of [dataDir, survives]) cpSync(template, folder, { recursive: true });
  disk.onSync = (descriptor) => {
    const path = readlinkSync(`/proc/self/fd/${descriptor}`);
    const copy = join(survives, relative(dataDir, path));
    if (isFolder(path)) forgetRemoved(path, copy);
    else {
      mkdirSync(dirname(copy), { recursive: true });
      copyFileSync(path, copy);
    }
  };
  return { dataDir, survives };
}

/** Once a directory is synced, what was removed from it is gone. */
function forgetRemoved(folder: string, copy: string): void {
  for (const name of readdirSync(copy)) {
    if (!existsSync(join(folder, name))) rmSync(join(copy, name), { recursive: true });
  }
}

function isFolder(path: string): boolean {
  try {
    readdirSync(path);
    return true;
  } catch {
    return false;
  }
}

async function expectOrders(dataDir: string, refs: string[]): Promise<void> {
  const store = await pgliteStore({ dataDir, env: {}, logger });
  for (const ref of refs) expect(await store.find({ owner: 'a', ref })).toMatchObject({ version: 2 });
  await store.close();
}
