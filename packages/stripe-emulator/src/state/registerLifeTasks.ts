import { expireOrder } from './cancelOrder.js';
import type { EmulatorCore } from './EmulatorCore.js';
import { handleSteps } from './planStep.js';
import { deliverIfConfirmed, endYear, scheduleYearEnd } from './scheduleDelivery.js';

/** Lets orders live on the emulator's clock. */
export function registerLifeTasks(core: EmulatorCore): void {
  core.schedule.on('order.expire', ({ id }) => expireOrder(core, id));
  core.schedule.on('order.deliver', ({ id }) => deliverIfConfirmed(core, id));
  core.schedule.on('year.end', () => endYear(core));
  handleSteps(core);
  scheduleYearEnd(core);
}
