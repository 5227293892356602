import type { ChildProcess } from 'node:child_process';
import { writeSync } from 'node:fs';
import { stdout } from 'node:process';
import { toAttempting, toDone } from '../../orders/orderMachine.js';
import type { BudgetEntry } from '../BudgetEntry.js';
import type { OrderRow } from '../OrderRow.js';
import type { OrderStore } from '../OrderStore.js';
import { assertAlike, assertHolds } from './assertions.js';
import { createEntry } from './createEntry.js';
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
  const round = writer.split('.')[0] ?? '';
  for (let number = 0; ; number += 1) {
    const row = createRow({ ref: `ord_${round}_${number}`, owner: OWNER, intentHash: writer });
    const result = await store.insert(row, [budgetOf(round, null)]);
    assertHolds(result.outcome !== 'over_budget', 'The budget has no end.');
    report(result.row);
    await changeToLast(store, result.row, writer);
  }
}

/**
 * Kills processes at random moments while they write, then looks whether all that was acknowledged is there, and
 * whether each version had one winner, and whether what was not acknowledged is there as a whole or not at all.
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
      await assertWhole(store, String(round), `Seed ${seed}, round ${round}`);
    } finally {
      await store.close?.();
    }
    result.kills += writers.length;
    result.acknowledged += lines.length;
  }
  return result;
}

async function changeToLast(store: OrderStore, first: OrderRow, writer: string): Promise<void> {
  for (let row = first; row.version < LAST_VERSION;) {
    const next: OrderRow = { ...nextVersion(row), intentHash: writer };
    const { outcome } = await store.replace(next);
    if (outcome === 'replaced') report(next);
    row = outcome === 'replaced' ? next : ((await store.find(row)) ?? row);
  }
}

/** What each row of a round takes one of. */
function budgetOf(round: string, max: number | null): BudgetEntry {
  return createEntry({ owner: OWNER, budget: `round ${round}`, max });
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

/** Of what was not acknowledged there may be all, or nothing: the row, its change and what it has taken. */
async function assertWhole(store: OrderStore, round: string, where: string): Promise<void> {
  const rows = await findRows(store, round);
  const changes = await store.changes.listOrders({ owner: OWNER, after: 0, limit: 1_000_000 });
  const shown = new Set(changes.map(({ row }) => row.ref));
  assertAlike(changes.length, shown.size, `${where}: each order is shown once.`);
  for (const { ref, state } of rows) {
    assertHolds(state !== 'done' || shown.has(ref), `${where}: ${ref} is done, and its change is lost.`);
  }
  await assertTaken(store, round, where);
}

/** A database may go on for a moment with what a dead process has asked for: then it is counted again. */
async function assertTaken(store: OrderStore, round: string, where: string): Promise<void> {
  const probe = createRow({ ref: `ord_${round}_probe`, owner: OWNER });
  const { length: rows } = await findRows(store, round);
  const { outcome: tooMany } = await store.insert(probe, [budgetOf(round, rows)]);
  const { outcome: justRight } = await store.insert(probe, [budgetOf(round, rows + 1)]);
  if (tooMany === 'over_budget' && justRight === 'inserted') return;
  const { length: now } = await findRows(store, round);
  assertHolds(now > rows, `${where}: ${rows} rows have taken something else than one each of their budget.`);
  await assertTaken(store, round, where);
}

async function findRows(store: OrderStore, round: string): Promise<OrderRow[]> {
  const rows: OrderRow[] = [];
  for (;;) {
    const row = await store.find({ owner: OWNER, ref: `ord_${round}_${rows.length}` });
    if (!row) return rows;
    rows.push(row);
  }
}
