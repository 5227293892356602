import type { Messages } from '../messages/en.js';
import { common } from '../messages/en/common.js';
import { readErrors } from '../messages/en/readErrors.js';
import { removalSummary } from '../messages/en/removalSummary.js';

/** The words of the summary in English. */
export const REMOVAL_SUMMARY_WORDS = { ...common, ...readErrors, ...removalSummary };

export type RemovalSummaryMessages = Pick<Messages, keyof typeof REMOVAL_SUMMARY_WORDS>;
