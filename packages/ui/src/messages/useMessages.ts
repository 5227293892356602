'use client';

import { useMemo } from 'react';
import { en, type Messages } from './en.js';

/** The words for a component: English, with what the host says otherwise. */
export function useMessages(overrides: Partial<Messages> | undefined): Messages {
  return useMemo(() => ({ ...en, ...overrides }), [overrides]);
}
