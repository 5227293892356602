'use client';

import type { QueryClient } from '@tanstack/react-query';
import { createContext, type Context } from 'react';
import type { OfftakeClient } from './createOfftakeClient.js';
import type { HooksCopy } from './hooksCopy.js';

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

/** What the provider gives, and which copy of this package the provider is of. */
export interface ProvidedOfftake extends Offtake {
  readonly copy: HooksCopy;
}

/**
 * The one context on a page for each copy of React. Bundlers at times put the same module on a page twice; kept on
 * `globalThis`, the hooks of one copy find the provider of the other, and can say so. Interfaces that each bring a
 * React of their own are apart from each other, as a context of one React is none of the other's.
 */
export const OfftakeContext: Context<ProvidedOfftake | null> = sharedContext();

type Contexts = WeakMap<typeof createContext, Context<ProvidedOfftake | null>>;

function sharedContext(): Context<ProvidedOfftake | null> {
  // Without a version, so that copies of all versions find each other.
  const key = Symbol.for('@offtake/hooks');
  const shared: typeof globalThis & { [key]?: Contexts } = globalThis;
  const contexts = (shared[key] ??= new WeakMap());
  const context = contexts.get(createContext) ?? createContext<ProvidedOfftake | null>(null);
  contexts.set(createContext, context);
  return context;
}
