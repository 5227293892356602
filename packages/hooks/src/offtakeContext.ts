'use client';

import type { QueryClient } from '@tanstack/react-query';
import { createContext, type Context } from 'react';
import type { OfftakeClient } from './createOfftakeClient.js';

/** What the provider gives. */
export interface Offtake {
  /** Calls the backend. */
  client: OfftakeClient;
  /** What has been read from it, apart from the host's own cache unless the host gave one. */
  queryClient: QueryClient;
  /** BCP 47 language tag. */
  locale: string;
  /** IANA time zone; null is the visitor's own. */
  timeZone: string | null;
}

/**
 * The one context of this major version on a page. Bundlers at times put the same module on a page twice; kept on
 * `globalThis`, a provider of one copy still serves the hooks of the other.
 */
export const OfftakeContext: Context<Offtake | null> = sharedContext();

function sharedContext(): Context<Offtake | null> {
  const key = Symbol.for('@offtake/hooks@0');
  const shared: typeof globalThis & { [key]?: Context<Offtake | null> } = globalThis;
  shared[key] ??= createContext<Offtake | null>(null);
  return shared[key];
}
