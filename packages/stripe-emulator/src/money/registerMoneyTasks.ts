import type { EmulatorCore } from '../state/EmulatorCore.js';
import { advanceDraft } from './advanceDraft.js';
import { DEBIT_TASK } from './intents.js';
import { FINALIZE_TASK } from './invoices.js';
import { settleDebit } from './payments.js';
import { advancePayout, DAILY_PAYOUT_TASK, PAYOUT_TASK, runPayouts, scheduleDailyPayout } from './payouts.js';
import { expireSession, SESSION_EXPIRY_TASK } from './sessions.js';
import { SETTLE_TASK, settleAt } from './settlement.js';
import { advanceTopup, TOPUP_TASK } from './topups.js';

/** Says what the passing of time does to the money around an order. */
export function registerMoneyTasks(core: EmulatorCore): void {
  const { money, schedule } = core;
  schedule.on(SETTLE_TASK, ({ id }) => settleAt(core, Number(id)));
  schedule.on(SESSION_EXPIRY_TASK, ({ id }) => {
    const record = money.sessions.get(id);
    if (record?.session.status === 'open') expireSession(core, record);
  });
  schedule.on(DEBIT_TASK, ({ id }) => {
    const record = money.intents.get(id);
    if (record) settleDebit(core, record, record.attempt?.choice.outcome.failure === null);
  });
  schedule.on(FINALIZE_TASK, ({ id }) => {
    const record = money.invoices.get(id);
    if (record?.invoice.status === 'draft') advanceDraft(core, record);
  });
  schedule.on(TOPUP_TASK, ({ id }) => {
    const record = money.topups.get(id);
    if (record?.topup.status === 'pending') advanceTopup(core, record, record.fate === 'fail' ? 'failed' : 'succeeded');
  });
  schedule.on(PAYOUT_TASK, ({ id }) => {
    const payout = money.payouts.get(id);
    if (payout?.status === 'pending') advancePayout(core, payout, 'paid');
  });
  schedule.on(DAILY_PAYOUT_TASK, () => {
    runPayouts(core);
    scheduleDailyPayout(core);
  });
  scheduleDailyPayout(core);
}
