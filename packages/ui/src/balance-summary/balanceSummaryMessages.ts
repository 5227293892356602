import type { Messages } from '../messages/en.js';
import { balanceSummary } from '../messages/en/balanceSummary.js';
import { common } from '../messages/en/common.js';
import { errors } from '../messages/en/errors.js';
import { paymentSources } from '../messages/en/paymentSources.js';

/** The words of the balance in English. */
export const BALANCE_SUMMARY_WORDS = { ...common, ...errors, ...paymentSources, ...balanceSummary };

export type BalanceSummaryMessages = Pick<Messages, keyof typeof BALANCE_SUMMARY_WORDS>;
