import { beginRound } from './beginRound.js';
import { buyerSteps } from './buyerSteps.js';
import type { Step } from './History.js';
import { moneySteps } from './moneySteps.js';
import { pick } from './pick.js';
import { PRODUCT } from './createEmulator.js';
import { takeEvent } from './takeEvent.js';
import { passTime } from './passTime.js';
import type { World } from './World.js';

/** Does one step, or begins it. What makes no sense at the moment does nothing, as in life. */
export async function playStep(world: World, step: Step): Promise<void> {
  const { emulator } = world;
  world.seen.add(`step: ${step.kind}`);
  switch (step.kind) {
    case 'order':
    case 'again':
    case 'read':
    case 'list':
    case 'cancel':
    case 'rename':
      return buyerSteps(world, step);
    case 'pay':
    case 'end_debit':
    case 'refund':
    case 'move_top_up':
    case 'void_invoice':
      return moneySteps(world, step);
    case 'pay_out':
      return void emulator.payouts.run();
    case 'add_balance':
      return void emulator.balance.add('usd', step.amount);
    case 'set_price':
      return setPrice(world, step.percent);
    case 'set_stock':
      return void emulator.catalog.updateProduct(PRODUCT, { metric_tons_available: step.tons });
    case 'change_order':
      return changeOrder(world, step);
    case 'deliver_event': {
      const event = pick(emulator.events.list(), step.which);
      const instance = world.instances[step.seat];
      if (event) world.begin(instance, () => takeEvent(world, instance, event));
      return;
    }
    case 'tick': {
      const instance = world.instances[step.seat];
      return beginRound(world, instance);
    }
    case 'wait':
      return passTime(world, step.seconds);
    case 'crash':
      return world.crash(step.seat);
    case 'lose_store':
      return world.loseStore();
  }
}

const SUBTOTAL = 55_000;
const FEES = 1_650;

function setPrice({ emulator }: World, percent: number): void {
  const price = { amount_subtotal: (SUBTOTAL * percent) / 100, amount_fees: (FEES * percent) / 100 };
  emulator.catalog.updateProduct(PRODUCT, { current_prices_per_metric_ton: { usd: price } });
}

function changeOrder({ emulator }: World, { which, change }: Extract<Step, { kind: 'change_order' }>): void {
  const order = pick(emulator.orders.list(), which);
  if (!order || order.status === 'canceled' || order.status === 'delivered') return;
  if (change === 'delay') emulator.orders.delay(order.id, { expectedDeliveryYear: 2029 });
  if (change === 'cancel') emulator.orders.cancel(order.id);
  if (change === 'deliver' && order.status === 'confirmed') emulator.orders.deliver(order.id);
}
