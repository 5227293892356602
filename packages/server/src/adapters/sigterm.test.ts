import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { bundleProgram } from '../testSupport/bundleProgram.js';
import { PRODUCT } from '../testSupport/startServer.js';

let program: string;
beforeAll(async () => {
  program = await bundleProgram(new URL('../testSupport/stoppingServer.ts', import.meta.url));
});
afterAll(() => rm(program, { force: true }));

/** It starts a process, on a computer that is busy with other tests. */
const TIMEOUT_MS = 30_000;

it(
  'ends on SIGTERM under load without cutting off an order: each is answered, or was never begun',
  async () => {
    const child = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] });
    const exit = once(child, 'exit');
    onTestFinished(() => void child.kill('SIGKILL'));
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const url = String(JSON.parse(String((await lines.next()).value)));

    const placed: string[] = [];
    const refused: unknown[] = [];
    let sent = 0;
    async function orderUntilItStops(): Promise<void> {
      for (;;) {
        sent += 1;
        const answer = await placeOrder(url, `key_${sent}`);
        if (answer === null) return;
        if (answer.status === 200) placed.push(String(answer.body['id']));
        else refused.push(answer);
        if (answer.status !== 200) return;
        // Once: a second one would not be waited for.
        if (placed.length === 20) child.kill('SIGTERM');
      }
    }
    await Promise.all(Array.from({ length: 8 }, orderUntilItStops));

    expect(JSON.parse(String((await lines.next()).value)).toSorted()).toEqual(placed.toSorted());
    expect(placed.length).toBeGreaterThanOrEqual(20);
    for (const answer of refused) expect(answer).toMatchObject({ status: 503, body: { code: 'stripe_unavailable' } });
    expect(await exit).toEqual([0, null]);
  },
  TIMEOUT_MS,
);

/** @returns null when the server was not reached any more. */
async function placeOrder(url: string, key: string): Promise<{ status: number; body: Record<string, unknown> } | null> {
  const request = {
    method: 'POST',
    body: JSON.stringify({ product: PRODUCT, metric_tons: '0.01' }),
    headers: { 'content-type': 'application/json', 'idempotency-key': key, connection: 'close' },
  };
  const response = await fetch(`${url}/orders`, request).catch(() => null);
  if (response === null) return null;
  return { status: response.status, body: JSON.parse(await response.text()) };
}
