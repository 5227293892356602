import { env } from 'node:process';
import { expect, it } from 'vitest';
import { createFuzzer, type Fuzzer, type FuzzRequest } from './testSupport/createFuzzer.js';
import { findUnbalanced } from './testSupport/findUnbalanced.js';
import { startAccount, type Account } from './testSupport/startAccount.js';
import type { StripeEmulatorOptions } from './StripeEmulatorOptions.js';

/** A short run by default; `OFFTAKE_FUZZ_RUNS=100000` for a long one. */
const RUNS = Number(env['OFFTAKE_FUZZ_RUNS'] ?? 3000);
/** The same every time unless `OFFTAKE_FUZZ_SEED` names another, so that a failure can be had again. */
const SEED = Number(env['OFFTAKE_FUZZ_SEED'] ?? 20_261_102);
const REQUESTS_PER_ACCOUNT = 500;
const CHECK_EVERY = 100;
const INJECTED = 'as a fault asked for';

it(
  'whatever is asked: no crash, no 5xx but those asked for, and the books balance',
  { timeout: 60_000 + RUNS * 20 },
  async () => {
    console.info(`OFFTAKE_FUZZ_SEED=${SEED} OFFTAKE_FUZZ_RUNS=${RUNS}`);
    for (let done = 0; done < RUNS; done += REQUESTS_PER_ACCOUNT) {
      const seed = SEED + done;
      const fuzzer = createFuzzer(seed);
      const account = startAccount(toOptions(fuzzer, seed));
      for (let turn = 1; turn <= Math.min(REQUESTS_PER_ACCOUNT, RUNS - done); turn += 1) {
        const label = `seed ${seed}, turn ${turn}`;
        await play(account, fuzzer, label);
        if (turn % CHECK_EVERY === 0) expect(findUnbalanced(account.emulator.exportState()), label).toEqual([]);
      }
      await account.emulator.webhooks.flush();
      expect(findUnbalanced(account.emulator.exportState()), `seed ${seed}`).toEqual([]);
    }
  },
);

function toOptions({ random }: Fuzzer, seed: number): StripeEmulatorOptions {
  const rate = 0.02;
  return {
    balance: { usd: 20_000_000, eur: { available: 10_000, pending: 5000 } },
    confirmAfterSeconds: random() < 0.5 ? 0 : 7200,
    webhooks: [{ url: 'https://host.example/hook' }, { url: 'https://host.example/thin', payload: 'thin' }],
    deliver: async () => new Response(null, { status: random() < 0.7 ? 200 : 500 }),
    faultMix: {
      seed,
      rates: {
        drop_before: rate,
        drop_after: rate,
        error_before: rate,
        error_after: rate,
        conflict: rate,
        truncate: rate,
        webhook_lost: rate,
        webhook_duplicated: rate,
        webhook_late: rate,
        webhook_reordered: rate,
      },
    },
  };
}

async function play(account: Account, fuzzer: Fuzzer, label: string): Promise<void> {
  const chance = fuzzer.random();
  if (chance < 0.1) await meddle(account, fuzzer);
  else if (chance < 0.25) await visit(account, fuzzer, label);
  else {
    const request = fuzzer.next();
    const answer = await ask(account, request);
    if (answer === null) return;
    const where = `${label}: ${request.method} ${request.path} ${request.body}`;
    if (answer.status >= 400) expect(answer.body, where).toMatchObject({ error: { message: expect.any(String) } });
    if (!JSON.stringify(answer.body).includes(INJECTED)) expect(answer.status, where).toBeLessThan(500);
    fuzzer.learn([...JSON.stringify(answer.body).matchAll(/"id":"([\w]+)"/g)].map(([, id]) => id ?? ''));
  }
}

/** Asks for a page, or calls the control API. */
async function visit({ emulator }: Account, fuzzer: Fuzzer, label: string): Promise<void> {
  const { body, method, path } = fuzzer.nextVisit();
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const url = `http://127.0.0.1:12111${path}`;
  const response = await emulator.fetch(
    method === 'POST' ? new Request(url, { method, body, headers }) : `${url}?${body}`,
  );
  expect(response.status, `${label}: ${method} ${path} ${body}`).toBeLessThan(500);
  await response.text();
}

/** The answer; `null` if a fault broke it off. */
async function ask(
  account: Account,
  { body, method, path }: FuzzRequest,
): Promise<{ status: number; body: unknown } | null> {
  try {
    if (method === 'POST') return await account.send(method, path, { body });
    return await account.send(method, `${path}?${body}`);
  } catch (failure) {
    expect(failure).toMatchObject({ message: expect.stringMatching(/fetch failed|terminated/) });
    return null;
  }
}

/** What happens outside the API; what is not possible at the moment is refused. */
async function meddle({ emulator }: Account, { random }: Fuzzer): Promise<void> {
  const orders = emulator.orders.list();
  const id = orders[Math.floor(random() * orders.length)]?.id ?? 'climorder_none';
  const sessions = emulator.exportState().money;
  const payable = [...JSON.stringify(sessions).matchAll(/"id":"((?:cs|in|pi)_\w+)"/g)].map(([, found]) => found ?? '');
  const paid = payable[Math.floor(random() * payable.length)] ?? 'cs_none';
  const deeds: readonly (() => unknown)[] = [
    () => emulator.clock.advance(Math.floor(random() * 200_000)),
    () => emulator.clock.advance(40 * 86_400),
    () => emulator.orders.deliver(id, random() < 0.5 ? { metricTons: '0.01' } : {}),
    () => emulator.orders.delay(id, { expectedDeliveryYear: 2030 }),
    () => emulator.orders.substitute(id, { product: 'climsku_frontier_offtake_portfolio_2030' }),
    () => emulator.orders.cancel(id, random() < 0.5 ? 'requested' : 'expired'),
    () => emulator.orders.confirm(id),
    () => emulator.payments.pay(paid),
    () => emulator.payments.finishDebit(paid, random() < 0.5 ? 'succeed' : 'fail'),
    () => emulator.payouts.run(),
    () => emulator.balance.add('usd', 10_000),
    () => emulator.importState(emulator.exportState()),
    () => emulator.webhooks.flush(),
  ];
  try {
    await deeds[Math.floor(random() * deeds.length)]?.();
  } catch (refusal) {
    expect(refusal).toBeInstanceOf(Error);
  }
}
