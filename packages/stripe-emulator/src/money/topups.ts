import type { EmulatorCore } from '../state/EmulatorCore.js';
import type { Topup, TopupStatus } from '../wire/Topup.js';
import type { TopupRecord } from './MoneyBooks.js';
import { newId } from './newId.js';
import { moveAvailable } from './settlement.js';

/** Kind of the task that lets a top-up arrive, or fail. */
export const TOPUP_TASK = 'topup.finish';

/** Asks the account's bank for money. */
export function createTopup(core: EmulatorCore, request: TopupRequest): TopupRecord {
  const { topUpDelaySeconds: delay, livemode } = core.options;
  const { fate, ...fields } = request;
  const id = newId(core, 'tu_', core.money.topups);
  const created = core.clock.now();
  const topup: Topup = {
    ...fields,
    id,
    object: 'topup',
    balance_transaction: null,
    created,
    expected_availability_date: delay === null ? null : created + delay,
    failure_code: null,
    failure_message: null,
    initiated_by: 'user',
    livemode,
    source: null,
    status: 'pending',
  };
  const record: TopupRecord = { id, topup, fate };
  core.money.topups.add(record);
  if (delay !== null) core.schedule.at(created + delay, TOPUP_TASK, id);
  core.events.emit({ type: 'topup.created', object: topup });
  core.changes.note();
  return record;
}

/** What a top-up is made of. */
export interface TopupRequest extends Pick<
  Topup,
  'amount' | 'currency' | 'description' | 'metadata' | 'statement_descriptor' | 'transfer_group'
> {
  fate: TopupRecord['fate'];
}

/** Ends a pending top-up, or takes a succeeded one back, with what that does to the balance. */
export function advanceTopup(core: EmulatorCore, record: TopupRecord, status: TopupEnd): TopupRecord {
  const { amount, currency, description } = record.topup;
  core.schedule.cancel(TOPUP_TASK, record.id);
  const change: Partial<Topup> = {};
  if (status === 'succeeded')
    change.balance_transaction = moveAvailable(core, {
      amount,
      currency,
      description,
      source: record.id,
      type: 'topup',
    }).id;
  if (status === 'reversed')
    core.ledger.move({ amount: -amount, currency, description, source: record.id, type: 'topup_reversal' });
  if (status === 'failed') Object.assign(change, FAILURE);
  const changed = { ...record, topup: { ...record.topup, ...change, status } };
  core.money.topups.replace(changed);
  core.events.emit({ type: `topup.${status}`, object: changed.topup });
  core.changes.note();
  return changed;
}

/** What can become of a top-up. */
export type TopupEnd = Exclude<TopupStatus, 'pending'>;

const FAILURE = { failure_code: 'no_account', failure_message: 'The bank account could not be located.' };
