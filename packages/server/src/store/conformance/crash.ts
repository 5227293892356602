import type { ChildProcess } from 'node:child_process';
import { writeSync } from 'node:fs';
import { stdout } from 'node:process';
import { toAttempting, toDone } from '../../orders/orderMachine.js';
import type { OrderRow } from '../OrderRow.js';
import type { OrderStore } from '../OrderStore.js';
import { assertAlike, assertHolds } from './assertions.js';
import { createOrder } from './createOrder.js';
import { createRandom, type Random } from './createRandom.js';
import { createRow } from './createRow.js';

const OWNER = 'crash';
const LAST_VERSION = 4;
const MAX_ACKNOWLEDGED = 60;

/** How writers are killed, and what is looked at then. */
export interface KillWritersOptions {
  /**
   * Starts the processes that write to one store until they are killed, each by `writeUntilKilled`, with its standard
   * output piped.
   */
  startWriters: (round: number) => ChildProcess[];
  /** Opens the same store in this process, once all writers are dead. */
  openStore: () => Promise<OrderStore & { close?(): Promise<void> }>;
  rounds: number;
  /** Chooses the moments. @default 1 */
  seed?: number | undefined;
}

/** What was tried. */
export interface KillWritersResult {
  kills: number;
  /** Writes that the store had acknowledged before the kills. */
  acknowledged: number;
}

/**
 * Writes rows and changes them, and says on standard output what the store has acknowledged; never returns. Several
 * processes may do so at once: they then race for the same rows.
 */
export async function writeUntilKilled(store: OrderStore, writer: string): Promise<never> {
  const round = writer.split('.')[0];
  for (let number = 0; ; number += 1) {
    const result = await store.insert(createRow({ ref: `ord_${round}_${number}`, owner: OWNER, intentHash: writer }));
    assertHolds(result.outcome !== 'over_budget', 'No budget is asked for.');
    let { row } = result;
    report(row);
    while (row.version < LAST_VERSION) {
      const next: OrderRow = { ...nextVersion(row), intentHash: writer };
      const { outcome } = await store.replace(next);
      if (outcome === 'replaced') report(next);
      row = outcome === 'replaced' ? next : ((await store.find(row)) ?? row);
    }
  }
}

/**
 * Kills processes at random moments while they write, then looks whether all that was acknowledged is there, and whether
 * each version had one winner.
 *
 * @throws {Error} when something is lost or was acknowledged twice.
 */
export async function killWriters(options: KillWritersOptions): Promise<KillWritersResult> {
  const { startWriters, openStore, rounds, seed = 1 } = options;
  const random = createRandom(seed);
  const result: KillWritersResult = { kills: 0, acknowledged: 0 };
  for (let round = 1; round <= rounds; round += 1) {
    const writers = startWriters(round);
    const lines = (await Promise.all(writers.map((writer) => killAtRandom(writer, random)))).flat();
    const store = await openStore();
    try {
      await assertKept(store, lines, `Seed ${seed}, round ${round}`);
    } finally {
      await store.close?.();
    }
    result.kills += writers.length;
    result.acknowledged += lines.length;
  }
  return result;
}

function nextVersion(row: OrderRow): OrderRow {
  if (row.version < LAST_VERSION - 1) return toAttempting(row, row.version);
  return toDone(row, { order: createOrder({ id: row.ref, created: 1 }), now: 1 });
}

function report({ ref, version, intentHash }: OrderRow): void {
  // Not console.log: the line has to be out before the next step begins.
  writeSync(stdout.fd, `${ref} ${version} ${intentHash}\n`);
}

/** @returns the whole lines that a process wrote before it died. */
function killAtRandom(writer: ChildProcess, random: Random): Promise<string[]> {
  const killAfter = 1 + random.below(MAX_ACKNOWLEDGED);
  return new Promise((resolve, reject) => {
    let output = '';
    writer.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (countLines(output) >= killAfter) writer.kill('SIGKILL');
    });
    writer.once('error', reject);
    writer.once('close', (code) => {
      if (code === null) resolve(output.split('\n').slice(0, -1));
      else reject(new Error(`A writer ended by itself, with code ${code}, after:\n${output}`));
    });
  });
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}

async function assertKept(store: OrderStore, lines: string[], where: string): Promise<void> {
  const winners = new Map<string, string>();
  const versions = new Map<string, number>();
  for (const line of lines) {
    const [ref = '', version = '', winner = ''] = line.split(' ');
    const change = `${ref} ${version}`;
    assertAlike(winners.get(change) ?? winner, winner, `${where}: ${change} has one winner.`);
    winners.set(change, winner);
    versions.set(ref, Math.max(versions.get(ref) ?? 0, Number(version)));
  }
  for (const [ref, version] of versions) {
    const row = await store.find({ owner: OWNER, ref });
    assertHolds(row !== null, `${where}: ${ref} was acknowledged and is lost.`);
    assertHolds(row.version >= version, `${where}: ${ref} was at version ${version} and is at ${row.version}.`);
    const winner = winners.get(`${ref} ${row.version}`) ?? row.intentHash;
    assertAlike(row.intentHash, winner, `${where}: ${ref} is what its winner wrote.`);
    assertAlike(
      row.state === 'done',
      row.version === LAST_VERSION,
      `${where}: the state of ${ref} is that of its version.`,
    );
  }
}
