import { toDisplayText } from '../internals/toDisplayText.js';
import { toReadable } from '../internals/toReadable.js';
import type { Messages } from './en.js';
import { textOf } from './textOf.js';

/**
 * The words for a value that comes from a backend, such as a status or a pathway. One that is not known here is shown
 * as it came, made readable.
 */
export function labelOf(
  messages: Partial<Messages>,
  prefix: 'status' | 'pathway' | 'paymentSource' | 'paymentStatus',
  value: string,
): string {
  return textOf(messages, `${prefix}.${value}`) ?? toReadable(toDisplayText(value));
}
