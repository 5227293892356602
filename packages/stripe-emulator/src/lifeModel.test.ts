import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RequestFaultKind } from './faults/FaultRule.js';
import { findUnbalanced } from './testSupport/findUnbalanced.js';
import { START_UNIX_SECONDS, startAccount, type Account } from './testSupport/startAccount.js';

const PRODUCT = 'climsku_frontier_offtake_portfolio_2027';
const ORDERS = '/v1/climate/orders';
const HOUR_SECONDS = 3600;
const DAY_SECONDS = 24 * HOUR_SECONDS;
const START_MINOR_UNITS = 400_000;

/** What is expected of the account, in the simplest words. */
interface Model {
  now: number;
  usd: number;
  /** By number, in the order they were placed. */
  orders: ModelOrder[];
  /** Types of all events there ought to be, oldest first. */
  events: string[];
  keys: number;
}

interface ModelOrder {
  id: string;
  created: number;
  fees: number;
  subtotal: number;
  status: 'canceled' | 'confirmed' | 'delivered';
  delayedAt: number;
}

/** The account; it is another one after a restart. */
interface Real {
  account: Account;
  received: Set<string>;
}

type Command = fc.AsyncCommand<Model, Real>;

/** Orders tons; the connection may break or the answer be refused, then it is asked again with the same key. */
function place(centiTons: number, fault: RequestFaultKind | null): Command {
  return {
    check: () => true,
    run: async (model: Model, { account }: Real) => {
      const call = {
        body: `product=${PRODUCT}&metric_tons=${centiTons / 100}`,
        headers: { 'idempotency-key': `k${(model.keys += 1)}` },
      };
      if (fault) {
        account.emulator.faults.add({ kind: fault });
        await account.send('POST', ORDERS, call).catch(() => null);
      }
      const { status, body } = await account.send('POST', ORDERS, call);
      const subtotal = centiTons * 550;
      const fees = Math.floor((centiTons * 1650) / 100 + 0.5);
      const isAffordable = subtotal + fees <= model.usd;
      // A 500 that is saved under the key is all that the key will ever fetch; what it stands for has happened.
      expect(status).toBe(fault === 'error_after' ? 500 : isAffordable ? 200 : 400);
      if (!isAffordable) return;
      const id = account.emulator.orders.list()[0]?.id ?? '';
      if (status === 200) expect(body).toMatchObject({ id, amount_subtotal: subtotal, amount_fees: fees });
      model.usd -= subtotal + fees;
      model.orders.push({
        id,
        created: model.now,
        fees,
        subtotal,
        status: 'confirmed',
        delayedAt: Number.NEGATIVE_INFINITY,
      });
      model.events.push('climate.order.created');
    },
    toString: () => `place(${centiTons / 100} t, ${fault})`,
  };
}

/** Asks to cancel an order: within a day of it, or within 30 days of its delay. */
function cancel(pick: number): Command {
  return {
    check: ({ orders }: Readonly<Model>) => orders.length > 0,
    run: async (model: Model, { account }: Real) => {
      const order = pickOrder(model, pick);
      const isFull = model.now - order.delayedAt < 30 * DAY_SECONDS;
      const isAllowed = order.status === 'confirmed' && (isFull || model.now - order.created < DAY_SECONDS);
      const { status } = await account.send('POST', `${ORDERS}/${order.id}/cancel`);
      expect(status).toBe(isAllowed ? 200 : 400);
      if (!isAllowed) return;
      model.usd += order.subtotal + (isFull ? order.fees : 0);
      order.status = 'canceled';
      model.events.push('climate.order.canceled');
    },
    toString: () => `cancel(${pick})`,
  };
}

/** Delays or delivers a confirmed order. */
function change(what: 'delay' | 'deliver', pick: number): Command {
  return {
    check: (model: Readonly<Model>) => model.orders.length > 0 && pickOrder(model, pick).status === 'confirmed',
    run: async (model: Model, { account: { emulator } }: Real) => {
      const order = pickOrder(model, pick);
      if (what === 'deliver') {
        emulator.orders.deliver(order.id);
        order.status = 'delivered';
      } else {
        emulator.orders.delay(order.id, { expectedDeliveryYear: 2035 });
        order.delayedAt = model.now;
      }
      model.events.push(what === 'deliver' ? 'climate.order.delivered' : 'climate.order.delayed');
    },
    toString: () => `${what}(${pick})`,
  };
}

function advance(hours: number): Command {
  return {
    check: () => true,
    run: async (model: Model, { account }: Real) => {
      account.emulator.clock.advance(hours * HOUR_SECONDS);
      model.now += hours * HOUR_SECONDS;
    },
    toString: () => `advance(${hours} h)`,
  };
}

/** Ends the account and goes on with another one from its saved state. */
function restart(): Command {
  return {
    check: () => true,
    run: async (_model: Model, real: Real) => {
      const state = JSON.stringify(real.account.emulator.exportState());
      real.account = start(real.received);
      real.account.emulator.importState(JSON.parse(state) as ReturnType<Account['emulator']['exportState']>);
    },
    toString: () => 'restart',
  };
}

function flush(): Command {
  return {
    check: () => true,
    run: (_model: Model, { account }: Real): Promise<void> => account.emulator.webhooks.flush(),
    toString: () => 'flush',
  };
}

/** Compares everything that can be seen with what is expected. */
function compare(): Command {
  return {
    check: () => true,
    run: async (model: Model, { account }: Real) => {
      const { balance, clock, events, exportState, orders } = account.emulator;
      expect(clock.now()).toBe(model.now);
      expect(balance.available('usd')).toBe(model.usd);
      const seen = new Map(orders.list().map((order) => [order.id, order.status]));
      expect(seen).toEqual(new Map(model.orders.map(({ id, status }) => [id, status])));
      expect(
        events
          .list()
          .map(({ type }) => type)
          .toReversed(),
      ).toEqual(model.events);
      expect(findUnbalanced(exportState())).toEqual([]);
    },
    toString: () => 'compare',
  };
}

const FAULTS = [
  'conflict',
  'drop_after',
  'drop_before',
  'error_after',
  'error_before',
  'lock_timeout',
  'truncate',
] as const;

const anyCommands = fc.commands(
  [
    fc.tuple(fc.integer({ min: 1, max: 300 }), fc.constantFrom(null, null, ...FAULTS)).map((args) => place(...args)),
    fc.nat(5).map(cancel),
    fc.tuple(fc.constantFrom('delay' as const, 'deliver' as const), fc.nat(5)).map((args) => change(...args)),
    fc.integer({ min: 1, max: 30 }).map(advance),
    fc.constant(restart()),
    fc.constant(flush()),
    fc.constant(compare()),
  ],
  { maxCommands: 16 },
);

/** An account whose events arrive at the second try, and sometimes twice, late or in another order. */
function start(received: Set<string>): Account {
  const refused = new Set<string>();
  return startAccount({
    balance: { usd: START_MINOR_UNITS },
    webhooks: [{ url: 'https://host.example/hook', secret: 'whsec_1' }],
    faultMix: { seed: 3, rates: { webhook_duplicated: 0.2, webhook_late: 0.2, webhook_reordered: 0.2 } },
    deliver: async (request) => {
      const { id } = (await request.json()) as { id: string };
      if (!refused.has(id)) {
        refused.add(id);
        return new Response(null, { status: 500 });
      }
      received.add(id);
      return new Response();
    },
  });
}

function pickOrder({ orders }: Readonly<Model>, pick: number): ModelOrder {
  const order = orders[pick % orders.length];
  if (!order) throw new Error('There is no order.');
  return order;
}

describe('an account that much happens to', () => {
  it('is what the model says, over faults, time and restarts; every event arrives in the end', async () => {
    await fc.assert(
      fc.asyncProperty(anyCommands, async (commands) => {
        const received = new Set<string>();
        const real: Real = { account: start(received), received };
        const model: Model = { now: START_UNIX_SECONDS, usd: START_MINOR_UNITS, orders: [], events: [], keys: 0 };
        await fc.asyncModelRun(() => ({ model, real }), commands);
        await compare().run(model, real);
        const { clock, events, webhooks } = real.account.emulator;
        const ids = events.list().map(({ id }) => id);
        for (let round = 0; round < 3; round += 1) {
          await webhooks.flush();
          clock.advance(5 * HOUR_SECONDS);
        }
        await webhooks.flush();
        expect([...received].toSorted()).toEqual(ids.toSorted());
        expect(webhooks.deliveries().every(({ status }) => status === 'succeeded')).toBe(true);
      }),
      { numRuns: 80 },
    );
  });
});
