'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Part, useBalanceSummaryParts } from './balanceSummaryParts.js';

export interface BalanceSummaryTitleProps extends ComponentPropsWithoutRef<'h2'>, AsChild {}

/** What it is called. Renders an `<h2>`. */
export const BalanceSummaryTitle = forwardRef<HTMLHeadingElement, BalanceSummaryTitleProps>(
  function BalanceSummaryTitle(props, ref) {
    const { messages } = useBalanceSummaryParts('Title');
    return (
      <Part part="title" tag="h2" className="offtake-Summary-title" given={props} partRef={ref}>
        {messages['balance.title']}
      </Part>
    );
  },
);
