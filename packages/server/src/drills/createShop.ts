import { LEASE_SECONDS } from '../orders/orderMachine.js';
import { PRODUCT, type Answer } from '../testSupport/startServer.js';
import { createInstances, type InstanceRequest, type Instances, type InstancesOptions } from './createInstances.js';

/** Buyers who do not give up: they send the same again under the same key until they know what became of it. */
export interface Shop {
  instances: Instances;
  /** Sends a request until it is answered with a success; @throws when it was refused for good. */
  send: (path: string, request?: InstanceRequest) => Promise<Answer>;
  /** Orders a little under a key, with what is given in place. */
  order: (key: string, body?: Record<string, unknown>) => Promise<Answer>;
  /** Lets rounds of recovery run until an order looks as wanted. */
  until: (id: string, isSo: (order: Answer['body']) => boolean) => Promise<Answer>;
  /** One round of recovery on each instance at once. */
  tick: () => Promise<void>;
  /** Asks an instance something of the drill's own. */
  ask: (path: string, body?: unknown) => Promise<unknown>;
  /** Ids that were answered with a success, by key. */
  acknowledged: ReadonlyMap<string, string>;
  /** How often a request was sent again. */
  repeats: () => number;
  /** How long buyers wait, in seconds, before they send the same again. @default a little more than a lease */
  setPause: (seconds: number) => void;
}

export const USUAL_PAUSE_SECONDS = LEASE_SECONDS + 1;

/** More often nobody should have to ask. */
const MAX_REPEATS = 40;

export function createShop(options: InstancesOptions): Shop {
  const { stripe } = options;
  const instances = createInstances(options);
  const acknowledged = new Map<string, string>();
  let repeats = 0;
  let pause = USUAL_PAUSE_SECONDS;

  const tick = async () => {
    await instances.callAll('/drill/tick', { body: null });
  };
  const send: Shop['send'] = async (path, request = {}) => {
    for (let tries = 0; tries < MAX_REPEATS; tries += 1) {
      const success = pickSuccess(path, await instances.callAll(path, request));
      if (success && request.key) acknowledged.set(request.key, success.body.id);
      if (success) return success;
      repeats += 1;
      await instances.revive();
      stripe.wait(pause);
      await tick();
    }
    throw new Error(`${path} did not come to an end.`);
  };
  return {
    instances,
    send,
    order: (key, body) =>
      send('/orders', { key, body: { product: PRODUCT, metric_tons: '0.01', confirm_duplicate: true, ...body } }),
    async until(id, isSo) {
      for (let tries = 0; tries < MAX_REPEATS; tries += 1) {
        await instances.revive();
        await tick();
        const answer = await send(`/orders/${id}`);
        if (isSo(answer.body)) return answer;
        stripe.wait(USUAL_PAUSE_SECONDS);
      }
      throw new Error(`Order ${id} did not come to what was expected of it.`);
    },
    tick,
    async ask(path, body = null) {
      await instances.revive();
      const [answer] = await instances.callAll(path, { body });
      return answer?.body;
    },
    acknowledged,
    repeats: () => repeats,
    setPause(seconds) {
      pause = seconds;
    },
  };
}

/**
 * Two instances that know of an order know the same one.
 *
 * @returns null when it has to be sent again.
 */
function pickSuccess(path: string, answers: Answer[]): Answer | null {
  const successes = answers.filter(({ status }) => status < 300);
  const [success] = successes;
  const refusal = answers.find(({ body }) => body && 'retryable' in body && !body.retryable);
  if (refusal && !success) throw new Error(`${path} was refused: ${JSON.stringify(refusal.body)}`);
  const ids = new Set(successes.map(({ body }) => body?.id));
  if (ids.size > 1) throw new Error(`${path} was answered with different orders: ${[...ids].join(', ')}`);
  return success ?? null;
}
