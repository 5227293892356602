import { toReadable } from '../internals/toReadable.js';
import type { Messages } from './en.js';

/**
 * The words for a value that comes from a backend, such as a status or a pathway. One that is not known here is shown
 * as it came, made readable.
 */
export function labelOf(
  messages: Partial<Messages>,
  prefix: 'status' | 'pathway' | 'paymentSource',
  value: string,
): string {
  const key = `${prefix}.${value}`;
  if (isMessageKey(messages, key)) {
    const message = messages[key];
    if (typeof message === 'string') return message;
  }
  return toReadable(value);
}

function isMessageKey(messages: Partial<Messages>, key: string): key is keyof Messages {
  return Object.hasOwn(messages, key);
}
