'use client';

import { useCallback, useRef, type Ref, type RefCallback } from 'react';

/**
 * One ref for two. It keeps its identity while they keep theirs, or React would detach and attach it at every render.
 */
export function useComposedRef<TElement>(
  first: Ref<TElement> | undefined,
  second: Ref<TElement> | undefined,
): RefCallback<TElement> {
  const detachers = useRef<(() => void)[]>([]);
  return useCallback(
    (element: TElement | null) => {
      if (element) detachers.current = [attach(first, element), attach(second, element)];
      else for (const detach of detachers.current) detach();
    },
    [first, second],
  );
}

function attach<TElement>(ref: Ref<TElement> | undefined, element: TElement): () => void {
  if (typeof ref === 'function') {
    const cleanUp = ref(element);
    // Since React 19 a ref may say how it is to be undone.
    return typeof cleanUp === 'function' ? cleanUp : () => ref(null);
  }
  if (ref) ref.current = element;
  return () => {
    if (ref) ref.current = null;
  };
}
