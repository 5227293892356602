'use client';

import { useEffect, useState } from 'react';
import type * as VirtualRowsModule from './virtualRows.js';

/** TanStack Virtual, and what a list does with it. */
export type VirtualCore = typeof VirtualRowsModule;

/** As many rows as are rendered all at once, where a search in the page finds each of them. */
const PLAIN_ROWS_MAX = 100;

/** A list that is come back to need not wait again. */
let loaded: VirtualCore | null = null;

/**
 * What leaves rows out, once there are so many that it is needed: most lists are short, and need not wait for it.
 *
 * @returns null where it is not needed; `failed` when it could not be loaded.
 */
export function useVirtualCore(count: number): VirtualCore | 'loading' | 'failed' | null {
  const isNeeded = count > PLAIN_ROWS_MAX;
  const [core, setCore] = useState<VirtualCore | 'failed' | 'loading'>(loaded ?? 'loading');
  useEffect(() => {
    if (!isNeeded || core !== 'loading') return;
    let isCurrent = true;
    const finish = (result: VirtualCore | 'failed') => {
      if (isCurrent) setCore(result);
    };
    import('./virtualRows.js').then(
      (module) => finish((loaded = module)),
      () => finish('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [isNeeded, core]);
  return isNeeded ? core : null;
}
