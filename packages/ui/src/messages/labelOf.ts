import type { Messages } from './en.js';

/**
 * The words for a value that comes from a backend, such as a status or a pathway. One that is not known here is shown
 * as it came, made readable.
 */
export function labelOf(messages: Messages, prefix: 'status' | 'pathway' | 'paymentSource', value: string): string {
  const key = `${prefix}.${value}`;
  if (isMessageKey(messages, key)) {
    const message = messages[key];
    if (typeof message === 'string') return message;
  }
  const words = value.replaceAll('_', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function isMessageKey(messages: Messages, key: string): key is keyof Messages {
  return Object.hasOwn(messages, key);
}
