'use client';

import { useEffect, useState } from 'react';
import type { VirtualCore } from './createRowVirtualizer.js';

/**
 * TanStack Virtual, once it is needed: most lists are short, and need not wait for it.
 *
 * @returns null while it is not there; `failed` when it could not be loaded.
 */
export function useVirtualCore(isNeeded: boolean): VirtualCore | 'failed' | null {
  const [core, setCore] = useState<VirtualCore | 'failed' | null>(null);
  useEffect(() => {
    if (!isNeeded || core) return;
    let isCurrent = true;
    const finish = (result: VirtualCore | 'failed') => {
      if (isCurrent) setCore(result);
    };
    import('@tanstack/react-virtual').then(finish, () => finish('failed'));
    return () => {
      isCurrent = false;
    };
  }, [isNeeded, core]);
  return core;
}
