'use client';

import { useEffect, useRef, type ReactNode } from 'react';

/** A heading that takes the focus when it appears, so that it is read out. Renders an `<h2>`. */
export function OrderFormFocusedHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1} className="offtake-Heading">
      {children}
    </h2>
  );
}
