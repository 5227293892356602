'use client';

import { createContext, useContext } from 'react';

interface PartContextOptions {
  /** The component whose parts read it. */
  component: string;
  /** The part that fills it for those inside. */
  filledBy: string;
  /** What a part cannot know outside of that. */
  holds: string;
}

/** Makes a context that one part of a component fills for those inside it, and the hook that they read it by. */
export function createPartContext<TValue>({ component, filledBy, holds }: PartContextOptions) {
  const Context = createContext<TValue | null>(null);

  /** @throws {Error} outside of the part that fills it. */
  function useContextOf(part: string): TValue {
    const value = useContext(Context);
    if (value !== null) return value;
    throw new Error(
      `${component}.${part.charAt(0).toUpperCase()}${part.slice(1)} must be placed within ${component}.${filledBy}: without it the part does not know ${holds}.`,
    );
  }

  return [Context, useContextOf] as const;
}
