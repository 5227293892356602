'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Part, useBalanceSummaryParts } from './balanceSummaryParts.js';

export interface BalanceSummaryLoadingProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/** Stands in the place of one currency until the balance is read. Renders a `<div>`, or nothing. */
export const BalanceSummaryLoading = forwardRef<HTMLDivElement, BalanceSummaryLoadingProps>(
  function BalanceSummaryLoading(props, ref) {
    const { state, messages } = useBalanceSummaryParts('Loading');
    if (state !== 'loading') return null;
    return (
      <Part part="loading" role="status" given={props} partRef={ref}>
        <span className="offtake-VisuallyHidden">{messages['common.loading']}</span>
        <span className="offtake-Skeleton offtake-Summary-figurePlaceholder" />
      </Part>
    );
  },
);
