'use client';

import { useEffect, useSyncExternalStore } from 'react';
import type * as RadixDialogModule from './radixDialog.js';

/** The parts of Radix's Dialog that are used. */
export type RadixDialog = typeof RadixDialogModule;

/**
 * Radix's Dialog, loaded as soon as something that may open a dialog is there: whoever gets to press a button finds it.
 *
 * @returns null while it is not there, as on a server; `failed` when it could not be loaded, which the next dialog
 * tries again.
 */
export function useRadixDialog(): RadixDialog | 'failed' | null {
  useEffect(load, []);
  return useSyncExternalStore(
    subscribe,
    () => dialog,
    () => null,
  );
}

let dialog: RadixDialog | 'failed' | null = null;
let isLoading = false;
const listeners = new Set<() => void>();

function load(): void {
  if (isLoading || (dialog !== null && dialog !== 'failed')) return;
  isLoading = true;
  const finish = (result: RadixDialog | 'failed') => {
    isLoading = false;
    dialog = result;
    for (const listener of listeners) listener();
  };
  import('./radixDialog.js').then(finish, () => finish('failed'));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
