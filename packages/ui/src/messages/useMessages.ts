'use client';

import { useMemo } from 'react';
import type { Messages } from './en.js';

/** The words for a component: its own in English, with what the host says otherwise. */
export function useMessages<TKey extends keyof Messages>(
  words: Pick<Messages, TKey>,
  overrides: Partial<Messages> | undefined,
): Pick<Messages, TKey> {
  return useMemo(() => ({ ...words, ...overrides }), [words, overrides]);
}
