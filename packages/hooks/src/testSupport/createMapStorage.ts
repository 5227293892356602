import type { OrderFormStorage } from '../orderFormStorage.js';

/** A storage that outlives a form, as sessionStorage outlives a reload. */
export function createMapStorage(): OrderFormStorage & { keys: () => string[] } {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    keys: () => [...items.keys()],
  };
}
