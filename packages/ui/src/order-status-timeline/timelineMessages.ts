import type { Messages } from '../messages/en.js';
import { common } from '../messages/en/common.js';
import { payment } from '../messages/en/payment.js';
import { timeline } from '../messages/en/timeline.js';

/** The words of the timeline in English. */
export const TIMELINE_WORDS = { ...common, ...payment, ...timeline };

export type TimelineMessages = Pick<Messages, keyof typeof TIMELINE_WORDS>;
