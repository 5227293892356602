import type { Messages } from '../messages/en.js';
import { balanceSummary } from '../messages/en/balanceSummary.js';
import { common } from '../messages/en/common.js';
import { paymentSources } from '../messages/en/paymentSources.js';
import { readErrors } from '../messages/en/readErrors.js';

/** The words of the balance in English. */
export const BALANCE_SUMMARY_WORDS = { ...common, ...readErrors, ...paymentSources, ...balanceSummary };

export type BalanceSummaryMessages = Pick<Messages, keyof typeof BALANCE_SUMMARY_WORDS>;
