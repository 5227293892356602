import type { EmulatorCore } from '../state/EmulatorCore.js';
import type { LedgerMovement } from '../state/Ledger.js';
import type { BalanceTransaction } from '../wire/BalanceTransaction.js';

/** 2100-01-01: when money is available that is not to settle by itself. */
const NEVER_UNIX_SECONDS = 4_102_444_800;

/** Kind of the task that makes pending money available. */
export const SETTLE_TASK = 'balance.settle';

/** Moves money that becomes available now, and tells it by `balance.available` if the balance has grown. */
export function moveAvailable(core: EmulatorCore, movement: LedgerMovement): BalanceTransaction {
  const transaction = core.ledger.move(movement);
  if (transaction.net > 0) tellAvailable(core);
  return transaction;
}

/** Moves money that becomes available after the settlement delay. */
export function movePending(core: EmulatorCore, movement: LedgerMovement): BalanceTransaction {
  const { clock, options, schedule } = core;
  const { settlementDelaySeconds: delay } = options;
  if (delay === 0) return moveAvailable(core, movement);
  const availableOn = movement.availableOn ?? (delay === null ? NEVER_UNIX_SECONDS : clock.now() + delay);
  schedule.at(availableOn, SETTLE_TASK, String(availableOn));
  return core.ledger.move({ ...movement, availableOn });
}

/** Makes available what is due at a time, in seconds since the Unix epoch, and tells it. */
export function settleAt(core: EmulatorCore, time: number): void {
  if (core.ledger.settleAt(time)) tellAvailable(core);
}

/** Tells that more money can be spent. */
export function tellAvailable(core: EmulatorCore): void {
  core.events.emit({ type: 'balance.available', object: core.ledger.toBalance() });
}
