'use client';

import { createContext, useContext, type Context } from 'react';

/**
 * Makes the context that the parts of a component share, and the hook by which they read it. The hook throws an `Error`
 * outside of the component's root, as a part alone has nothing to show.
 */
export function createPartContext<TValue>(component: string): [context: Context<TValue | null>, use: () => TValue] {
  const PartContext = createContext<TValue | null>(null);
  function usePartContext(): TValue {
    const value = useContext(PartContext);
    if (value !== null) return value;
    throw new Error(
      `Parts of ${component} must be placed within <${component}Root>: without it they have nothing to show.`,
    );
  }
  return [PartContext, usePartContext];
}
