import { NOT_FINAL } from './assertStatus.js';
import { assertUnixSeconds } from './assertUnixSeconds.js';
import { closeOrder } from './cancelOrder.js';
import { confirmOrder } from './confirmOrder.js';
import { delayOrder, type Delay } from './delayOrder.js';
import { deliverOrder, type Delivery } from './deliverOrder.js';
import type { EmulatorCore } from './EmulatorCore.js';
import { substituteProduct, type Substitution } from './substituteProduct.js';
import type { ClimateCancellationReason } from '../wire/ClimateOrder.js';
import { isUnconfirmed, type OrderRecord } from './OrderBook.js';

const TASK = 'order.step';

/** Plans what happens to an order at a time of the emulator's clock. @throws RangeError if that can't come. */
export function planStep({ orders, schedule }: EmulatorCore, id: string, step: OrderStep): void {
  const { at, ...rest } = step;
  assertUnixSeconds(at, 'The time of a step');
  schedule.at(at, TASK, JSON.stringify({ ...rest, order: orders.record(id).id }));
}

/** Something that happens to an order at a time. */
export type OrderStep = {
  /** Seconds since the Unix epoch. */
  at: number;
} & (
  | { do: 'cancel'; reason?: ClimateCancellationReason | undefined }
  | { do: 'confirm' }
  | ({ do: 'delay' } & Delay)
  | ({ do: 'deliver' } & Delivery)
  | ({ do: 'substitute' } & Substitution)
);

/** Makes planned steps happen. One that the order's status no longer allows does not. */
export function handleSteps(core: EmulatorCore): void {
  core.schedule.on(TASK, ({ id }) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `planStep`
    const step = JSON.parse(id) as OrderStep & { order: string };
    const record = core.orders.get(step.order);
    if (record && isPossible(record, step.do)) tryStep(core, step.order, step);
  });
}

function isPossible({ order }: OrderRecord, what: OrderStep['do']): boolean {
  if (what === 'confirm') return isUnconfirmed(order);
  if (what === 'deliver') return order.status === 'confirmed';
  return NOT_FINAL.includes(order.status);
}

function tryStep(core: EmulatorCore, id: string, step: OrderStep): void {
  try {
    takeStep(core, id, step);
  } catch {
    // Such as when the balance can't pay a confirmation: then it does not happen.
  }
}

function takeStep(core: EmulatorCore, id: string, step: OrderStep): void {
  if (step.do === 'confirm') confirmOrder(core, id);
  else if (step.do === 'delay') delayOrder(core, id, step);
  else if (step.do === 'substitute') substituteProduct(core, id, step);
  else if (step.do === 'deliver') deliverOrder(core, id, step);
  else {
    const reason = step.reason ?? 'product_unavailable';
    closeOrder(core, id, { reason, refund: reason === 'requested' ? 'subtotal' : 'everything' });
  }
}
