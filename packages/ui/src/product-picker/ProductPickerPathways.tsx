'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { useFormat } from '../internals/useFormat.js';
import { labelOf } from '../messages/labelOf.js';
import { ProductPickerPathwayIcon } from './ProductPickerPathwayIcon.js';
import { Part, useProductPickerItem, useProductPickerParts } from './productPickerParts.js';

export interface ProductPickerPathwaysProps extends ComponentPropsWithoutRef<'span'>, AsChild {}

const PATHWAYS_SHOWN = 2;

/** How a product removes carbon, the first ways with a picture each. Renders a `<span>`. */
export const ProductPickerPathways = forwardRef<HTMLSpanElement, ProductPickerPathwaysProps>(
  function ProductPickerPathways(props, ref) {
    const { messages } = useProductPickerParts('Pathways');
    const { suppliers } = useProductPickerItem('Pathways').product;
    const format = useFormat();
    const pathways = [...new Set(suppliers.map((supplier) => supplier.removal_pathway))];
    const hidden = pathways.slice(PATHWAYS_SHOWN).map((pathway) => labelOf(messages, 'pathway', pathway));
    return (
      <Part part="pathways" tag="span" given={props} partRef={ref}>
        {pathways.slice(0, PATHWAYS_SHOWN).map((pathway) => (
          <Part key={pathway} part="pathway" tag="span">
            <ProductPickerPathwayIcon pathway={pathway} />
            <bdi>{labelOf(messages, 'pathway', pathway)}</bdi>
          </Part>
        ))}
        {hidden.length > 0 && (
          <span>
            <span aria-hidden="true">{messages['productPicker.morePathways']({ count: hidden.length })}</span>
            <span className="offtake-VisuallyHidden">{format.list(hidden)}</span>
          </span>
        )}
      </Part>
    );
  },
);
