'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { EmptyState } from '../internals/EmptyState.js';
import { Part, useRemovalSummaryParts } from './removalSummaryParts.js';

export interface RemovalSummaryEmptyProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/** Says that nothing is ordered yet; `children` are what to do about it. Renders a `<div>`, or nothing. */
export const RemovalSummaryEmpty = forwardRef<HTMLDivElement, RemovalSummaryEmptyProps>(function RemovalSummaryEmpty(
  { children, ...props },
  ref,
) {
  const { state, messages } = useRemovalSummaryParts('Empty');
  if (state !== 'empty') return null;
  return (
    <Part part="empty" given={props} partRef={ref}>
      {props.asChild ? (
        children
      ) : (
        <>
          <EmptyState>
            <strong>{messages['removal.empty']}</strong>
            <br />
            {messages['removal.emptyDescription']}
          </EmptyState>
          {children}
        </>
      )}
    </Part>
  );
});
