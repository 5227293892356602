'use client';

import { useEffect, useState, type RefObject } from 'react';

/** How long it is said that something was copied. */
const SAID_FOR_MS = 4_000;

export type CopyState = 'idle' | 'copied' | 'failed';

/**
 * Copies a text. Where the browser or its user does not allow that, the text is selected instead, so that it can be
 * copied by hand.
 */
export function useCopy(value: string, element: RefObject<HTMLElement | null>): { state: CopyState; copy: () => void } {
  const [state, setState] = useState<CopyState>('idle');
  useEffect(() => {
    if (state !== 'copied') return;
    const timer = setTimeout(() => setState('idle'), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [state]);

  function fail() {
    if (element.current) getSelection()?.selectAllChildren(element.current);
    setState('failed');
  }

  return { state, copy: () => void writeText(value).then(() => setState('copied'), fail) };
}

/** Pages that are not served safely have no clipboard. */
async function writeText(value: string): Promise<void> {
  await navigator.clipboard.writeText(value);
}
