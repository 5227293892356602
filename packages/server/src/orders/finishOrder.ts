import type { Order } from '@offtake/contract';
import type { ServerContext } from '../ServerContext.js';
import type { OrderRow } from '../store/OrderRow.js';
import { boughtTwice, isSecondOrder } from './boughtTwice.js';
import { countOrder } from './countOrder.js';
import { logDecision } from './logDecision.js';
import { toDone } from './orderMachine.js';

/** A row is changed by someone else at most a few times while we finish it. */
const FINISH_TRIES = 5;

/** Saves that Stripe has the order, whoever else has touched the row meanwhile: it cannot be undone by being late. */
export async function finishOrder(context: ServerContext, armed: OrderRow, order: Order): Promise<Order> {
  const { store, now } = context;
  let row: OrderRow | null = armed;
  for (let tries = 0; row && tries < FINISH_TRIES; tries += 1) {
    if (row.state === 'done' && row.order) return keepKnown(context, row, { known: row.order, order });
    const { reserved, entries } = await countOrder(context, row, order.amount_total);
    const done = toDone({ ...row, reserved }, { order, now: now() });
    const { outcome } = await store.replace(done, entries);
    if (outcome === 'replaced') {
      logDecision(context, done, 'placed');
      return done.order ?? order;
    }
    row = await store.find(armed);
  }
  throw new Error(`Order ${armed.ref} was placed but could not be saved; recovery will find it.`);
}

function keepKnown({ logger }: ServerContext, row: OrderRow, { known, order }: { known: Order; order: Order }): Order {
  const id = order.stripe_order ?? '';
  if (isSecondOrder(row, id)) logger.error(boughtTwice(row, id).message, { order: row.ref, second: id });
  return known;
}
