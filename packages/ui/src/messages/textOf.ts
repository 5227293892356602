import type { Messages } from './en.js';

/** The words of a key that is put together from what a backend sends; null for one that is not known here. */
export function textOf(messages: Partial<Messages>, key: string): string | null {
  const message = isMessageKey(messages, key) ? messages[key] : null;
  return typeof message === 'string' ? message : null;
}

function isMessageKey(messages: Partial<Messages>, key: string): key is keyof Messages {
  return Object.hasOwn(messages, key);
}
