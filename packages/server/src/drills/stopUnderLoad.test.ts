import { afterAll, describe, expect, it, vi } from 'vitest';
import { createOrderRef } from '../orders/createOrderRef.js';
import { LEASE_SECONDS } from '../orders/orderMachine.js';
import type { OrderRow } from '../store/OrderRow.js';
import { PRODUCT } from '../testSupport/startServer.js';
import { createDeferred } from '../testSupport/createDeferred.js';
import type { Child } from './startChild.js';
import { startDrillGround } from './startDrillGround.js';

const BUYERS = 20;

// A process takes its time to start where others are at work.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const ground = await startDrillGround();
afterAll(() => ground.end());

/** @returns null when nobody answered. */
async function order({ url }: Child, key: string): Promise<{ status: number; id: string } | null> {
  const body = JSON.stringify({ product: PRODUCT, metric_tons: '0.01', confirm_duplicate: true });
  const headers = { 'content-type': 'application/json', 'idempotency-key': key };
  const response = await fetch(`${url}/orders`, { method: 'POST', headers, body }).catch(() => null);
  return response && { status: response.status, id: (await response.json()).id };
}

async function readRows({ url }: Child, keys: readonly string[]): Promise<(OrderRow | null)[]> {
  const refs = await Promise.all(keys.map((key) => createOrderRef({ owner: 'drill', idempotencyKey: key })));
  const response = await fetch(`${url}/drill/rows`, { method: 'POST', body: JSON.stringify(refs) });
  return response.json();
}

const CREATE = 'POST /v1/climate/orders';

function isDone(row: OrderRow | null): boolean {
  return row?.state === 'done';
}

/** Leaves orders behind of which nobody knows what became: their process dies before they reach Stripe. */
async function leaveUnsettled(child: Child, keys: readonly string[]): Promise<void> {
  await child.arm({ label: `before ${CREATE}`, nth: keys.length, signal: 'SIGKILL' });
  await Promise.all(keys.map((key) => order(child, key)));
  await child.ended;
}

describe('row 34: a process that is told to stop', () => {
  it.skipIf(!ground.postgres)('finishes what it has begun, so that nobody waits for its leases', async () => {
    const stripe = await ground.startStripe();
    const store = {
      connectionString: ground.postgres?.connectionString ?? '',
      schema: ground.postgres?.stores.nextSchema() ?? '',
    };
    const stopped = await ground.startChild(stripe, store);
    const other = await ground.startChild(stripe, store);
    const isBuying = createDeferred<void>();
    stopped.onStep((label) => {
      if (label === 'before POST /v1/climate/orders') isBuying.resolve();
    });
    const keys = Array.from({ length: BUYERS }, (_, index) => `key_${index}`);
    const answers = keys.map((key) => order(stopped, key));
    await isBuying.promise;
    stopped.kill('SIGTERM');
    const first = await Promise.all(answers);
    expect(await stopped.ended).toBe(0);

    const rows = await readRows(other, keys);
    expect(rows.filter((row) => row !== null && row.state !== 'done')).toEqual([]);
    for (const [index, answer] of first.entries()) {
      if (answer?.status === 200) expect(rows[index]).toMatchObject({ ref: answer.id, state: 'done' });
    }
    const second = await Promise.all(keys.map((key) => order(other, key)));
    expect(new Set(second.map((answer) => answer?.status))).toEqual(new Set([200]));
    expect(stripe.emulator.orders.list()).toHaveLength(BUYERS);
    other.kill('SIGKILL');
    await other.ended;
    await stripe.close();
  });

  it.skipIf(!ground.postgres)('finishes the order that its round is at, and begins none after it', async () => {
    const stripe = await ground.startStripe();
    const store = {
      connectionString: ground.postgres?.connectionString ?? '',
      schema: ground.postgres?.stores.nextSchema() ?? '',
    };
    const killed = await ground.startChild(stripe, store);
    const keys = Array.from({ length: BUYERS }, (_, index) => `key_${index}`);
    await leaveUnsettled(killed, keys);
    stripe.wait(LEASE_SECONDS + 1);

    const stopped = await ground.startChild(stripe, store);
    const before = (await readRows(stopped, keys)).filter(isDone);
    // It stands still in the middle of its first call, so that this is where it is told to stop.
    await stopped.arm({ label: `before ${CREATE}`, nth: 1, signal: 'SIGSTOP' });
    await fetch(`${stopped.url}/drill/begin-tick`, { method: 'POST' });
    expect(await stopped.gone).toBe('stopped');
    stopped.kill('SIGTERM');
    // It says that it stands still right before it does: meanwhile it has.
    const other = await ground.startChild(stripe, store);
    stopped.kill('SIGCONT');
    expect(await stopped.ended).toBe(0);
    const count = (label: string) => stopped.steps.filter((step) => step === label).length;
    expect(count(`before ${CREATE}`)).toBe(1);
    expect(count(`after ${CREATE}`)).toBe(1);

    const rows = await readRows(other, keys);
    expect(rows.filter(isDone).length - before.length).toBe(1);
    // As if it had died: what the round had taken is due again when its time is over.
    stripe.wait(LEASE_SECONDS + 1);
    await fetch(`${other.url}/drill/tick`, { method: 'POST' });
    const ended = (await readRows(other, keys)).filter((row) => row !== null);
    expect(ended.filter((row) => !isDone(row))).toEqual([]);
    expect(stripe.emulator.orders.list()).toHaveLength(ended.length);
    other.kill('SIGKILL');
    await other.ended;
    await stripe.close();
  });
});
