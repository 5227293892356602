import { scheduleDailyPayout } from '../../money/payouts.js';
import { DAY_SECONDS } from '../../state/daySeconds.js';
import type { EmulatorCore } from '../../state/EmulatorCore.js';
import type { BalanceSettings } from '../../wire/BalanceSettings.js';
import { enumReader, groupReader } from '../../wire/choiceReaders.js';
import type { FormValue } from '../../wire/decodeForm.js';
import { expandReader } from '../../wire/expand.js';
import { integerReader, readGroup } from '../../wire/parameterReaders.js';
import { readParameters } from '../../wire/readParameters.js';
import { ignoreParameter, refuseParameter } from '../../wire/unusedReaders.js';
import { defineRoute, type Route } from '../defineRoute.js';
import { defineAction } from './defineObjectRoutes.js';

const PATH = '/v1/balance_settings';

const readPayouts = groupReader({
  automatic_transfer_rules_by_currency: refuseParameter,
  minimum_balance_by_currency: readMinimums,
  schedule: groupReader({
    interval: enumReader(['daily', 'manual']),
    monthly_payout_days: refuseParameter,
    weekly_payout_days: refuseParameter,
  }),
  statement_descriptor: ignoreParameter,
});

const READERS = {
  payments: groupReader({
    debit_negative_balances: ignoreParameter,
    payouts: readPayouts,
    settlement_timing: refuseParameter,
  }),
};

/** Balance settings: retrieve, update. They keep money in the balance that payouts would sweep. */
export function balanceSettingsRoutes(): Route[] {
  return [
    defineRoute({
      endpoint: ['GET', PATH],
      read: (form) => readParameters(form, { expand: expandReader({}) }),
      execute: ({ core }) => toSettings(core),
    }),
    defineAction({
      endpoint: ['POST', PATH],
      fields: {},
      readers: READERS,
      act: (core, { payments }) => {
        const { minimum_balance_by_currency: minimums, schedule } = payments?.payouts ?? {};
        const { minimumBalances, schedule: current } = core.money.payoutSettings;
        core.money.payoutSettings = {
          minimumBalances: minimums === undefined ? minimumBalances : mergeMinimums(minimumBalances, minimums),
          schedule: schedule?.interval ?? current,
        };
        scheduleDailyPayout(core);
        const settings = toSettings(core);
        core.events.emit({ type: 'balance_settings.updated', object: settings });
        core.changes.note();
        return settings;
      },
    }),
  ];
}

function toSettings({ money, options }: EmulatorCore): BalanceSettings {
  const { minimumBalances, schedule } = money.payoutSettings;
  const hasMinimum = Object.keys(minimumBalances).length > 0;
  const delayDays = Math.ceil((options.settlementDelaySeconds ?? 0) / DAY_SECONDS);
  return {
    object: 'balance_settings',
    payments: {
      debit_negative_balances: false,
      payouts: {
        automatic_transfer_rules_by_currency: null,
        minimum_balance_by_currency: hasMinimum ? { ...minimumBalances } : null,
        schedule: { interval: schedule },
        statement_descriptor: null,
        status: 'enabled',
      },
      settlement_timing: { delay_days: delayDays, start_of_day: null },
    },
  };
}

/** Amounts to set by currency, where `null` takes one away; or `null` for none at all. */
type Minimums = ReadonlyMap<string, number | null> | null;

function readMinimums(value: FormValue, param: string): Minimums {
  if (value === '') return null;
  const reader = integerReader({ minimum: 0 });
  return new Map(
    [...readGroup(value, param)].map(([currency, amount]) => [
      currency,
      amount === '' ? null : reader(amount, `${param}[${currency}]`),
    ]),
  );
}

function mergeMinimums(current: Readonly<Record<string, number>>, change: Minimums): Record<string, number> {
  const merged = new Map(change === null ? [] : Object.entries(current));
  for (const [currency, amount] of change ?? []) {
    if (amount === null) merged.delete(currency);
    else merged.set(currency, amount);
  }
  return Object.fromEntries(merged);
}
