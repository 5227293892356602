import { HttpProblem } from '../HttpProblem.js';
import { adoptStripeObject } from '../orders/adoptStripeObject.js';
import { advanceDueOrders } from '../orders/advanceDueOrders.js';
import { advanceOrder, type OrderNews } from '../orders/advanceOrder.js';
import type { ServerContext } from '../ServerContext.js';
import type { EventRow } from '../store/EventRow.js';
import type { OrderRow } from '../store/OrderRow.js';
import { findPaymentIntent } from './findPaymentIntent.js';
import { isOfPayment } from './readStripeEvent.js';

/** What an event is about is all that it says: what has become of that is read from Stripe. */
export type EventHint = Pick<EventRow, 'type' | 'object'>;

/**
 * Does what an event gives cause to. Doing it twice, or in another order than things happened, leads to the same end.
 *
 * @throws what keeps it from being done, for a reason that may pass.
 */
export async function handleEvent(context: ServerContext, event: EventHint): Promise<void> {
  await findHandler(event.type)?.(context, event);
}

/** Whether events of this type mean anything here. */
export function isHandledType(type: string): boolean {
  return findHandler(type) !== undefined;
}

type EventHandler = (context: ServerContext, event: EventHint) => Promise<void>;

/** By the beginning of the type, since new types of the same kind mean that the same things have changed. */
const HANDLERS: readonly (readonly [prefix: string, handle: EventHandler])[] = [
  ['climate.order.', followOrder],
  ['checkout.session.', followPayment],
  ['invoice.', followPayment],
  ['topup.', followPayment],
  ['payment_intent.', followPayment],
  ['charge.', followRefund],
  ['refund.', followRefund],
  ['climate.product.', noteProduct],
  ['balance.available', hasten],
];

function findHandler(type: string): EventHandler | undefined {
  const handler = HANDLERS.find(([prefix]) => type.startsWith(prefix))?.[1];
  return handler === followRefund && !isOfPayment(type) ? undefined : handler;
}

async function followOrder(context: ServerContext, { object }: EventHint): Promise<void> {
  await advance(context, object, 'order');
}

async function followPayment(context: ServerContext, { object }: EventHint): Promise<void> {
  await advance(context, object, 'payment');
}

async function followRefund(context: ServerContext, { object }: EventHint): Promise<void> {
  await advance(context, object && (await findPaymentIntent(context.stripe, object)), 'payment');
}

async function advance(context: ServerContext, id: string | null, news: OrderNews): Promise<void> {
  if (id === null) return;
  const row = (await context.store.findByStripeId(id)) ?? (await adopt(context, id));
  if (row) await advanceOrder(context, row, news);
}

/** What does not exist in the key's mode is not ours either. */
async function adopt(context: ServerContext, id: string): Promise<OrderRow | null> {
  try {
    return await adoptStripeObject(context, { id });
  } catch (error) {
    if (error instanceof HttpProblem && error.code === 'not_found') return null;
    throw error;
  }
}

async function noteProduct({ store }: ServerContext, { object }: EventHint): Promise<void> {
  if (object !== null) await store.changes.addProduct(object);
}

async function hasten(context: ServerContext): Promise<void> {
  await context.store.hastenFunded({ now: await context.sharedNow() });
  await advanceDueOrders(context);
}
