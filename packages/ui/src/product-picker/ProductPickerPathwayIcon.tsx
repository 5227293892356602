'use client';

import { PATHWAY_ICONS, hasPathwayIcon } from './pathwayIcons.js';
import { Part } from './productPickerParts.js';

/** The picture of a pathway. Renders an `<svg>`, or nothing for a pathway that is not known here. */
export function ProductPickerPathwayIcon({ pathway }: { pathway: string }) {
  return hasPathwayIcon(pathway) ? <Part part="icon" tag={PATHWAY_ICONS[pathway]} /> : null;
}
