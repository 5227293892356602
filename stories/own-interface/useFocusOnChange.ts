import { useEffect, useRef } from 'react';

/** Moves the focus to an element when a value changes, and not when the page is opened. */
export function useFocusOnChange<TElement extends HTMLElement>(value: string) {
  const element = useRef<TElement>(null);
  const seen = useRef(value);
  useEffect(() => {
    if (seen.current === value) return;
    seen.current = value;
    element.current?.focus();
  }, [value]);
  return element;
}
