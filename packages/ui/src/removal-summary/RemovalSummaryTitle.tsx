'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Part, useRemovalSummaryParts } from './removalSummaryParts.js';

export interface RemovalSummaryTitleProps extends ComponentPropsWithoutRef<'h2'>, AsChild {}

/** What it is called. Renders an `<h2>`. */
export const RemovalSummaryTitle = forwardRef<HTMLHeadingElement, RemovalSummaryTitleProps>(
  function RemovalSummaryTitle(props, ref) {
    const { messages } = useRemovalSummaryParts('Title');
    return (
      <Part part="title" tag="h2" className="offtake-Summary-title" given={props} partRef={ref}>
        {messages['removal.title']}
      </Part>
    );
  },
);
