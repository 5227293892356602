import { DAY_SECONDS } from '../state/daySeconds.js';
import type { EmulatorCore } from '../state/EmulatorCore.js';
import type { Payout } from '../wire/Payout.js';
import { newId } from './newId.js';
import { moveAvailable } from './settlement.js';

/** Kind of the task that lets a payout arrive. */
export const PAYOUT_TASK = 'payout.arrive';

/** Kind of the task that pays the balance out each day. */
export const DAILY_PAYOUT_TASK = 'payout.run_daily';

/** What the daily task is about. */
const ACCOUNT = 'account';

/** The account's one bank account. */
const BANK_ACCOUNT = 'ba_1TestBankAccount';

/** Sends available money to the account's bank. */
export function createPayout(core: EmulatorCore, request: PayoutRequest): Payout {
  const { payoutDelaySeconds: delay, livemode } = core.options;
  const id = newId(core, 'po_', core.money.payouts);
  const { amount, currency, description } = request;
  const transaction = core.ledger.move({ amount: -amount, currency, description, source: id, type: 'payout' });
  const created = core.clock.now();
  const payout: Payout = {
    ...request,
    id,
    object: 'payout',
    application_fee: null,
    application_fee_amount: null,
    arrival_date: created + (delay ?? 0),
    balance_transaction: transaction.id,
    created,
    destination: BANK_ACCOUNT,
    failure_balance_transaction: null,
    failure_code: null,
    failure_message: null,
    livemode,
    original_payout: null,
    payout_method: null,
    reconciliation_status: request.automatic ? 'completed' : 'not_applicable',
    reversed_by: null,
    status: 'pending',
    trace_id: null,
    type: 'bank_account',
  };
  core.money.payouts.add(payout);
  if (delay !== null) core.schedule.at(created + delay, PAYOUT_TASK, id);
  core.events.emit({ type: 'payout.created', object: payout });
  core.changes.note();
  return payout;
}

/** What a payout is made of. */
export type PayoutRequest = Pick<
  Payout,
  'amount' | 'automatic' | 'currency' | 'description' | 'metadata' | 'method' | 'source_type' | 'statement_descriptor'
>;

/** Ends a payout; one that was canceled or has failed gives its money back. */
export function advancePayout(core: EmulatorCore, payout: Payout, status: PayoutEnd): Payout {
  core.schedule.cancel(PAYOUT_TASK, payout.id);
  const change: Partial<Payout> = {};
  if (status !== 'paid') {
    const type = status === 'failed' ? 'payout_failure' : 'payout_cancel';
    const { amount, currency, description } = payout;
    const returned = moveAvailable(core, { amount, currency, description, source: payout.id, type });
    change.failure_balance_transaction = returned.id;
  }
  if (status === 'failed') Object.assign(change, FAILURE);
  const changed: Payout = { ...payout, ...change, status };
  core.money.payouts.replace(changed);
  core.events.emit({ type: `payout.${status}`, object: changed });
  core.changes.note();
  return changed;
}

/** What can become of a payout. */
export type PayoutEnd = 'canceled' | 'failed' | 'paid';

/** Pays out whatever is available beyond the minimum balance, in each currency. */
export function runPayouts(core: EmulatorCore): Payout[] {
  return core.ledger.currencies().flatMap((currency) => {
    const amount = core.ledger.available(currency) - (core.money.payoutSettings.minimumBalances[currency] ?? 0);
    if (amount <= 0) return [];
    const request = { amount, automatic: true, currency, description: 'STRIPE PAYOUT', metadata: {} };
    return [createPayout(core, { ...request, method: 'standard', source_type: 'card', statement_descriptor: null })];
  });
}

/** Sets the next automatic payout, if there are any. */
export function scheduleDailyPayout(core: EmulatorCore): void {
  if (core.money.payoutSettings.schedule !== 'daily') core.schedule.cancel(DAILY_PAYOUT_TASK, ACCOUNT);
  if (core.money.payoutSettings.schedule !== 'daily' || core.schedule.timeOf(DAILY_PAYOUT_TASK, ACCOUNT) !== null)
    return;
  const nextMidnight = (Math.floor(core.clock.now() / DAY_SECONDS) + 1) * DAY_SECONDS;
  core.schedule.at(nextMidnight, DAILY_PAYOUT_TASK, ACCOUNT);
}

const FAILURE = {
  failure_code: 'account_closed',
  failure_message: 'The bank account has been closed.',
};
