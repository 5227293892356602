'use client';

import type { ReactNode } from 'react';
import { UiContext, useMergedUi, type UiOptions } from './uiContext.js';

export interface OfftakeUiProviderProps extends UiOptions {
  children?: ReactNode;
}

/**
 * Says for all components below it how they look, what they say and what they are made of. Can be nested: the nearer
 * one wins, name by name. Renders no DOM; not needed for components to work or to be styled.
 *
 * @example
 * <OfftakeProvider baseUrl="/api/offtake">
 *   <OfftakeUiProvider appearance={stripeAppearance} components={{ Link: RouterLink }}>…</OfftakeUiProvider>
 * </OfftakeProvider>
 */
export function OfftakeUiProvider({ children, ...options }: OfftakeUiProviderProps) {
  const ui = useMergedUi(options);
  return <UiContext.Provider value={ui}>{children}</UiContext.Provider>;
}
