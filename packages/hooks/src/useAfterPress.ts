'use client';

import { useEffect, useRef } from 'react';

/**
 * Gives a function that runs an action once no pointer is down any more, or at once if none is. A message that appears
 * on blur would otherwise push away the very button that is being pressed, and the click would miss it.
 */
export function useAfterPress(): (action: () => void) => void {
  const press = useRef<Press>({ isDown: false, actions: [] });

  useEffect(() => {
    const { current } = press;
    const handleDown = () => {
      current.isDown = true;
    };
    const handleUp = () => {
      current.isDown = false;
      // The click that follows is dispatched first, in the same task.
      setTimeout(() => {
        for (const action of current.actions.splice(0)) action();
      });
    };
    document.addEventListener('pointerdown', handleDown, true);
    for (const type of RELEASES) document.addEventListener(type, handleUp, true);
    return () => {
      document.removeEventListener('pointerdown', handleDown, true);
      for (const type of RELEASES) document.removeEventListener(type, handleUp, true);
    };
  }, []);

  return (action) => {
    if (press.current.isDown) press.current.actions.push(action);
    else action();
  };
}

interface Press {
  isDown: boolean;
  actions: (() => void)[];
}

/** A press ends, or is taken over by the browser: for scrolling, or for dragging. */
const RELEASES = ['pointerup', 'pointercancel', 'dragend'] as const;
