import type { StripeEmulator } from '../createStripeEmulator.js';
import { defineAction } from './defineAction.js';
import type { SitePage } from './definePage.js';
import { ControlProblem } from './readBody.js';

/** What can be done to payments, top-ups and payouts. */
export const PAYMENT_ACTIONS: readonly SitePage[] = [
  defineAction('POST', '/payouts/run', ({ emulator }) => emulator.payouts.run()),
  defineAction('POST', '/payments/{id}/{deed}', ({ emulator, ids: [id = '', name = ''] }) => {
    const deed = Object.hasOwn(DEEDS, name) ? DEEDS[name] : undefined;
    if (deed) return deed(emulator, id);
    throw new ControlProblem(`Nothing can be done by ${name}, only by ${Object.keys(DEEDS).join(', ')}.`);
  }),
];

const DEEDS: Readonly<Record<string, (emulator: StripeEmulator, id: string) => unknown>> = {
  pay: ({ payments }, id) => payments.pay(id),
  decline: ({ payments }, id) => payments.pay(id, { card: '4000000000009995' }),
  debit: ({ payments }, id) => payments.pay(id, { bankAccount: '000123456789' }),
  debit_succeed: ({ payments }, id) => payments.finishDebit(id, 'succeed'),
  debit_fail: ({ payments }, id) => payments.finishDebit(id, 'fail'),
  topup_succeed: ({ topups }, id) => topups.succeed(id),
  topup_fail: ({ topups }, id) => topups.fail(id),
  topup_reverse: ({ topups }, id) => topups.reverse(id),
  payout_pay: ({ payouts }, id) => payouts.pay(id),
  payout_fail: ({ payouts }, id) => payouts.fail(id),
};
