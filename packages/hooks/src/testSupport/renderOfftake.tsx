import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
import { OfftakeProvider, type OfftakeProviderProps } from '../OfftakeProvider.js';

afterEach(cleanup);

/** What hooks render below: a provider in StrictMode. */
export type RenderOptions = Omit<OfftakeProviderProps, 'children'>;

/** Renders hooks below a provider, as a host in StrictMode does. */
export function renderOfftake<TResult>(hook: () => TResult, provider: RenderOptions) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <OfftakeProvider {...provider}>{children}</OfftakeProvider>
  );
  return renderHook(hook, { wrapper, reactStrictMode: true });
}

/** Does something that an interface would do, and lets React take it in. */
export function perform<TResult>(action: () => TResult): TResult {
  let result: TResult | undefined;
  act(() => {
    result = action();
  });
  // It has been run by now.
  return result as TResult;
}
