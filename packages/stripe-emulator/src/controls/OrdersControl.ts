import { assertStatus, NOT_FINAL } from '../state/assertStatus.js';
import { closeOrder } from '../state/cancelOrder.js';
import { confirmOrder } from '../state/confirmOrder.js';
import { delayOrder, type Delay } from '../state/delayOrder.js';
import { deliverOrder, type Delivery } from '../state/deliverOrder.js';
import type { EmulatorCore } from '../state/EmulatorCore.js';
import type { OrderRecord, StoredOrder } from '../state/OrderBook.js';
import { planStep, type OrderStep } from '../state/planStep.js';
import { seedOrder, type OrderSeed } from '../state/seedOrder.js';
import { substituteProduct, type Substitution } from '../state/substituteProduct.js';
import type { ClimateCancellationReason } from '../wire/ClimateOrder.js';

/** Makes the control of an account's orders. */
export function createOrdersControl(core: EmulatorCore): OrdersControl {
  const change = (work: () => OrderRecord): StoredOrder =>
    core.changes.batch(() => {
      const { order } = work();
      core.changes.note();
      return structuredClone(order);
    });
  return {
    list: () => structuredClone(core.orders.all().map(({ order }) => order)).toReversed(),
    get: (id) => structuredClone(core.orders.record(id).order),
    create: (seed) => change(() => seedOrder(core, seed)),
    confirm: (id) => change(() => confirmOrder(core, id)),
    delay: (id, delay) => change(() => delayOrder(core, id, delay)),
    substitute: (id, substitution) => change(() => substituteProduct(core, id, substitution)),
    deliver: (id, delivery) => change(() => deliverOrder(core, id, delivery ?? {})),
    plan: (id, step) => {
      planStep(core, id, step);
      core.changes.note();
    },
    cancel: (id, reason = 'product_unavailable') =>
      change(() => {
        assertStatus(core.orders.record(id), NOT_FINAL, 'canceled');
        return closeOrder(core, id, { reason, refund: reason === 'requested' ? 'subtotal' : 'everything' });
      }),
  };
}

/** Reads orders and plays what happens to them outside the API. What is returned is a copy. */
export interface OrdersControl {
  /** Every order, newest first. */
  list: () => StoredOrder[];
  /** @throws Error if there is no such order. */
  get: (id: string) => StoredOrder;
  /**
   * Puts an order in place as if it had always been there: it takes nothing from the balance and no tons. By default it
   * is a confirmed order, created now. A status brings the times that belong to it.
   *
   * @throws Error if the product is unknown, has no price in the currency, the id is taken, there are no tons, or it
   * was created in no year from 1970 to 9999.
   */
  create: (seed: OrderSeed) => StoredOrder;
  /**
   * Confirms an `awaiting_funds` or `open` order and takes its total from the balance, as when its invoice settles.
   *
   * @throws Error if the balance cannot pay it, or the order is in another status.
   */
  confirm: (id: string) => StoredOrder;
  /** Moves the expected delivery year. @throws Error if the order is final. */
  delay: (id: string, delay: Delay) => StoredOrder;
  /** Replaces the product; the amounts stay. @throws Error if the order is final. */
  substitute: (id: string, substitution: Substitution) => StoredOrder;
  /**
   * Plans what happens to the order at a later time of the emulator's clock. What its status no longer allows then does
   * not happen. @throws Error if there is no such order, or the time is of no year from 1970 to 9999.
   */
  plan: (id: string, step: OrderStep) => void;
  /** Delivers the order, or a part of it. @throws Error if the order is not confirmed. */
  deliver: (id: string, delivery?: Delivery) => StoredOrder;
  /**
   * Cancels the order whatever the time. All that was paid comes back, except the fees when the reason is `requested`.
   *
   * @param reason @default 'product_unavailable'
   * @throws Error if the order is final.
   */
  cancel: (id: string, reason?: ClimateCancellationReason) => StoredOrder;
}
