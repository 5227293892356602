import type { Messages } from '../messages/en.js';
import { common } from '../messages/en/common.js';
import { errors } from '../messages/en/errors.js';
import { removalSummary } from '../messages/en/removalSummary.js';

/** The words of the summary in English. */
export const REMOVAL_SUMMARY_WORDS = { ...common, ...errors, ...removalSummary };

export type RemovalSummaryMessages = Pick<Messages, keyof typeof REMOVAL_SUMMARY_WORDS>;
