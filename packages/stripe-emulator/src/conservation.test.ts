import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDecimals, formatDecimal, toDecimal } from './state/decimal.js';
import type { StoredOrder } from './state/OrderBook.js';
import { startAccount, type Account } from './testSupport/startAccount.js';

const PRODUCT = 'climsku_frontier_offtake_portfolio_2027';
const ORDERS = '/v1/climate/orders';
const START_MINOR_UNITS = 1_000_000;

type Step =
  | { do: 'buyTons'; centiTons: number }
  | { do: 'buyAmount'; amount: number }
  | { do: 'advance'; hours: number }
  | { do: 'cancel' | 'delay' | 'deliver' | 'frontierCancel'; pick: number };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('buyTons' as const), centiTons: fc.integer({ min: 1, max: 500 }) }),
  fc.record({ do: fc.constant('buyAmount' as const), amount: fc.integer({ min: 1, max: 300_000 }) }),
  fc.record({ do: fc.constant('advance' as const), hours: fc.integer({ min: 1, max: 30 }) }),
  fc.record({
    do: fc.constantFrom('cancel' as const, 'delay' as const, 'deliver' as const, 'frontierCancel' as const),
    pick: fc.nat(10),
  }),
);

/** Plays a step; one that the order's status forbids is refused and must change nothing. */
async function play({ emulator, send }: Account, step: Step): Promise<void> {
  if (step.do === 'buyTons')
    await send('POST', ORDERS, { body: `product=${PRODUCT}&metric_tons=${step.centiTons / 100}` });
  else if (step.do === 'buyAmount') await send('POST', ORDERS, { body: `product=${PRODUCT}&amount=${step.amount}` });
  else if (step.do === 'advance') emulator.clock.advance(step.hours * 3600);
  else {
    const id = emulator.orders.list()[step.pick]?.id ?? 'climorder_none';
    if (step.do === 'cancel') await send('POST', `${ORDERS}/${id}/cancel`);
    else if (emulator.orders.list().find((order) => order.id === id)?.status === 'confirmed')
      control(emulator, step.do, id);
  }
}

function control({ orders }: Account['emulator'], action: 'delay' | 'deliver' | 'frontierCancel', id: string): void {
  if (action === 'delay') orders.delay(id, { expectedDeliveryYear: 2030 });
  else if (action === 'deliver') orders.deliver(id);
  else orders.cancel(id);
}

function tonsOf(orders: readonly StoredOrder[]): string {
  return formatDecimal(orders.map((order) => toDecimal(order.metric_tons)).reduce(addDecimals, toDecimal('0')));
}

describe('whatever happens', () => {
  it('no money and no ton appears or disappears', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 25 }), async (steps) => {
        const account = startAccount({ balance: { usd: START_MINOR_UNITS } });
        for (const step of steps) await play(account, step);
        const { balance, catalog, exportState, orders } = account.emulator;
        const moved = balance.transactions().reduce((sum, transaction) => sum + transaction.amount, 0);
        const paid = exportState().orders.reduce((sum, record) => sum + record.paidMinorUnits, 0);
        expect(balance.available('usd')).toBe(START_MINOR_UNITS + moved);
        expect(balance.available('usd')).toBe(START_MINOR_UNITS - paid);
        expect(balance.available('usd')).toBeGreaterThanOrEqual(0);
        const kept = orders.list().filter((order) => order.status !== 'canceled');
        const available = toDecimal(catalog.getProduct(PRODUCT).metric_tons_available);
        expect(formatDecimal(addDecimals(available, toDecimal(tonsOf(kept))))).toBe('18000');
        for (const order of orders.list()) expect(order.amount_subtotal + order.amount_fees).toBe(order.amount_total);
      }),
      { numRuns: 60 },
    );
  });

  it('nonsense is refused in words, never with a 500', { timeout: 60_000 }, async () => {
    const { send } = startAccount();
    const names = fc.constantFrom(
      'product',
      'amount',
      'metric_tons',
      'metadata[a]',
      'expand[]',
      'beneficiary',
      '[]',
      'a]b[',
    );
    const body = fc.array(fc.tuple(fc.oneof(names, fc.string()), fc.string({ unit: 'binary' })), { maxLength: 6 });
    const path = fc.constantFrom(ORDERS, `${ORDERS}/x`, `${ORDERS}/x/cancel`, `${ORDERS}/%E0%A4%A`);
    await fc.assert(
      fc.asyncProperty(path, body, async (where, pairs) => {
        const answer = await send('POST', where, { body: new URLSearchParams(pairs).toString() });
        expect([400, 404]).toContain(answer.status);
        expect(answer.body).toMatchObject({ error: { type: 'invalid_request_error', message: expect.any(String) } });
      }),
      { numRuns: 150 },
    );
  });
});
