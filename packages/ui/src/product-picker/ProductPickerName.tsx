'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { toDisplayText } from '../internals/toDisplayText.js';
import { Part, useProductPickerItem } from './productPickerParts.js';

export interface ProductPickerNameProps extends ComponentPropsWithoutRef<'span'>, AsChild {}

/** What a product is called. Renders a `<span>`. */
export const ProductPickerName = forwardRef<HTMLSpanElement, ProductPickerNameProps>(
  function ProductPickerName(props, ref) {
    const { product } = useProductPickerItem('Name');
    return (
      <Part part="name" tag="span" given={props} partRef={ref}>
        <bdi>{toDisplayText(product.name)}</bdi>
      </Part>
    );
  },
);
