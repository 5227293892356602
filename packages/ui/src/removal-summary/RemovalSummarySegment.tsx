'use client';

import { useFormat } from '../internals/useFormat.js';
import type { RemovalSegment } from './removalBars.js';
import { Part, useRemovalSummaryParts } from './removalSummaryParts.js';

/** One part of a bar: filled, outlined or dashed, so that no colour has to be told from another. Renders a `<rect>`. */
export function RemovalSummarySegment({ year, segment }: { year: number; segment: RemovalSegment }) {
  const { messages } = useRemovalSummaryParts('Chart');
  const format = useFormat();
  const { kind, start, size } = segment;
  const tons = format.number(segment.tons);
  return (
    <Part part="segment" tag="rect" y={`${start}%`} width="100%" height={`${size}%`} rx="3" state={{ kind }}>
      <title>{messages['removal.barTitle']({ year, tons, kind: messages[`removal.${kind}`] })}</title>
    </Part>
  );
}
