'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { REMOVAL_KINDS } from './removalByYear.js';
import { Part, useRemovalSummaryParts } from './removalSummaryParts.js';

export interface RemovalSummaryLegendProps extends ComponentPropsWithoutRef<'ul'>, AsChild {}

/** What the parts of the bars stand for; only those that there are. Renders a `<ul>`, or nothing. */
export const RemovalSummaryLegend = forwardRef<HTMLUListElement, RemovalSummaryLegendProps>(
  function RemovalSummaryLegend(props, ref) {
    const { state, removal, messages } = useRemovalSummaryParts('Legend');
    const kinds = REMOVAL_KINDS.filter((kind) => removal.total[kind] !== '0');
    if (state !== 'ready' || kinds.length === 0) return null;
    return (
      <Part part="legend" tag="ul" aria-hidden="true" given={props} partRef={ref}>
        {kinds.map((kind) => (
          <Part key={kind} part="kind" tag="li">
            <Part part="swatch" tag="svg">
              <Part part="segment" tag="rect" width="100%" height="100%" rx="3" state={{ kind }} />
            </Part>
            {messages[`removal.${kind}`]}
          </Part>
        ))}
      </Part>
    );
  },
);
