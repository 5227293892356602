import type { Order } from '@offtake/contract';

/** Whether an order waits for its money, so that it changes by itself when somebody pays, or nobody does. */
export function isAwaitingFunds({ status }: Order): boolean {
  return status === 'awaiting_funds';
}
