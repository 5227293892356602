import { LEASE_SECONDS } from '../orders/orderMachine.js';
import { PRODUCT, type Answer } from '../testSupport/startServer.js';
import type { Doom } from './program/DrillConfig.js';
import type { Child } from './startChild.js';
import type { DrillStripe } from './startStripe.js';

/** What a shop runs on. */
export interface ShopOptions {
  start: () => Promise<Child>;
  stripe: DrillStripe;
  /** Another instance that gets each request as well, at the same moment. */
  hasTwin: boolean;
}

/** Buyers who do not give up: they send the same again under the same key until they know what became of it. */
export interface Shop {
  /** Starts what is not running. */
  revive: () => Promise<void>;
  /** The instance that is to be killed. */
  victim: () => Child;
  /** Sends a request until it is answered with a success; @throws when it was refused for good. */
  send: (path: string, request?: ShopRequest) => Promise<Answer>;
  order: (key: string, body?: Record<string, unknown>) => Promise<Answer>;
  /** Lets rounds of recovery run until an order looks as wanted. */
  until: (id: string, isSo: (order: Answer['body']) => boolean) => Promise<Answer>;
  /** One round of recovery on each instance at once. */
  tick: () => Promise<void>;
  /** Asks an instance something of the drill's own. */
  ask: (path: string, body?: unknown) => Promise<Answer['body']>;
  arm: (doom: Doom) => Promise<void>;
  /** Lets go on what stands still, and waits until it has done what it was about. */
  awaken: () => Promise<void>;
  /** Ids that were answered with a success, by key. */
  acknowledged: ReadonlyMap<string, string>;
  counts: { deaths: number; stops: number; repeats: number };
  stop: () => Promise<void>;
}

export interface ShopRequest {
  key?: string;
  /** Absent: it is a GET. */
  body?: unknown;
}

/** More often nobody should have to ask. */
const MAX_REPEATS = 40;

export function createShop({ start, stripe, hasTwin }: ShopOptions): Shop {
  const acknowledged = new Map<string, string>();
  const counts = { deaths: 0, stops: 0, repeats: 0 };
  const asleep: { child: Child; work: Promise<unknown>[] }[] = [];
  const open = new Map<Child, Promise<unknown>[]>();
  let children: Child[] = [];

  const first = (): Child => {
    const [child] = children;
    if (!child) throw new Error('No server is running.');
    return child;
  };
  const revive = async () => {
    for (const child of children.filter(({ isGone }) => isGone())) {
      const how = await child.gone;
      counts[how === 'ended' ? 'deaths' : 'stops'] += 1;
      if (how === 'stopped') asleep.push({ child, work: open.get(child) ?? [] });
      children = children.filter((other) => other !== child);
    }
    while (children.length < (hasTwin ? 2 : 1)) children.push(await start());
    stripe.webhooksTo(first().url);
  };
  const track = (child: Child, work: Promise<unknown>) => {
    const settled = work.catch(() => {});
    open.set(child, [...(open.get(child) ?? []), settled]);
  };
  const callAll = async (path: string, request: ShopRequest): Promise<Answer[]> => {
    const calls = children.map(async (child) => {
      const call = fetchJson(`${child.url}${path}`, request);
      track(child, call);
      return Promise.race([call.catch(() => null), child.gone.then(() => null)]);
    });
    return (await Promise.all(calls)).filter((answer) => answer !== null);
  };
  const tick = async () => {
    await callAll('/drill/tick', { body: null });
  };
  const send: Shop['send'] = async (path, request = {}) => {
    for (let repeats = 0; repeats < MAX_REPEATS; repeats += 1) {
      const answers = await callAll(path, request);
      const success = answers.find(({ status }) => status >= 200 && status < 300);
      if (success) {
        assertAlike(answers, path);
        if (request.key) acknowledged.set(request.key, success.body.id);
        return success;
      }
      const refusal = answers.find(({ body }) => body?.retryable === false);
      if (refusal) throw new Error(`${path} was refused: ${JSON.stringify(refusal.body)}`);
      counts.repeats += 1;
      await revive();
      stripe.wait(LEASE_SECONDS + 1);
      await tick();
    }
    throw new Error(`${path} did not come to an end.`);
  };
  return {
    revive,
    victim: first,
    send,
    order: (key, body) =>
      send('/orders', { key, body: { product: PRODUCT, metric_tons: '0.01', confirm_duplicate: true, ...body } }),
    async until(id, isSo) {
      for (let repeats = 0; repeats < MAX_REPEATS; repeats += 1) {
        await revive();
        await tick();
        const answer = await send(`/orders/${id}`);
        if (isSo(answer.body)) return answer;
        stripe.wait(LEASE_SECONDS + 1);
      }
      throw new Error(`Order ${id} did not come to what was expected of it.`);
    },
    tick,
    async ask(path, body = null) {
      await revive();
      return (await fetchJson(`${first().url}${path}`, { body })).body;
    },
    arm: (doom) => first().arm(doom),
    async awaken() {
      for (const { child, work } of asleep.splice(0)) {
        child.kill('SIGCONT');
        await Promise.all(work);
        child.kill('SIGKILL');
        await child.ended;
      }
    },
    acknowledged,
    counts,
    async stop() {
      stripe.webhooksTo(null);
      for (const child of [...children, ...asleep.map(({ child: sleeper }) => sleeper)]) {
        child.kill('SIGKILL');
        await child.ended;
      }
    },
  };
}

/** Two instances that know of an order know the same one. */
function assertAlike(answers: Answer[], path: string): void {
  const ids = new Set(answers.filter(({ status }) => status < 300).map(({ body }) => body?.id));
  if (ids.size > 1) throw new Error(`${path} was answered with different orders: ${[...ids].join(', ')}`);
}

async function fetchJson(url: string, { key, body }: ShopRequest): Promise<Answer> {
  const init =
    body === undefined
      ? {}
      : {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json', ...(key ? { 'idempotency-key': key } : {}) },
        };
  const response = await fetch(url, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) };
}
