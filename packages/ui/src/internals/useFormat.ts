'use client';

import { useOfftake } from '@offtake/hooks';
import { useSyncExternalStore } from 'react';
import { useLocale } from '../provider/uiContext.js';
import { createFormat, type Format } from './createFormat.js';

/**
 * The formatters of the provider's language and time zone. Where the provider names no time zone, the first render is
 * in UTC, as on a server, and the next in the visitor's own.
 */
export function useFormat(): Format {
  const { timeZone } = useOfftake();
  const locale = useLocale();
  const zone = useSyncExternalStore(
    subscribeToNothing,
    () => timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => timeZone ?? 'UTC',
  );
  return createFormat(locale, zone);
}

function subscribeToNothing() {
  return () => {};
}
