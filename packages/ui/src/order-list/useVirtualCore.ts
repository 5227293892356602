'use client';

import { useEffect, useState } from 'react';
import type * as VirtualRowsModule from './virtualRows.js';

/** TanStack Virtual, and what a list does with it. */
export type VirtualCore = typeof VirtualRowsModule;

/** A list that is come back to need not wait again. */
let loaded: VirtualCore | null = null;

/**
 * What leaves rows out, once it is needed: most lists are short, and need not wait for it.
 *
 * @returns null while it is not there; `failed` when it could not be loaded.
 */
export function useVirtualCore(isNeeded: boolean): VirtualCore | 'failed' | null {
  const [core, setCore] = useState<VirtualCore | 'failed' | null>(loaded);
  useEffect(() => {
    if (!isNeeded || core) return;
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
