'use client';

import { useMemo } from 'react';
import { useUi } from '../provider/uiContext.js';
import type { Messages } from './en.js';

/** The words for a component: its own in English, with what the host says otherwise, around it or of it alone. */
export function useMessages<TKey extends keyof Messages>(
  words: Pick<Messages, TKey>,
  overrides?: Partial<Messages>,
): Pick<Messages, TKey> {
  const { messages } = useUi();
  return useMemo(() => ({ ...words, ...messages, ...overrides }), [words, messages, overrides]);
}
