'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { toDisplayText } from '../internals/toDisplayText.js';
import { Part, useProductPickerItem } from './productPickerParts.js';

export interface ProductPickerNameProps extends ComponentPropsWithoutRef<'label'>, AsChild {}

/** What a product is called; the whole card can be clicked in its stead. Renders a `<label>`. */
export const ProductPickerName = forwardRef<HTMLLabelElement, ProductPickerNameProps>(
  function ProductPickerName(props, ref) {
    const { product, id } = useProductPickerItem('Name');
    return (
      <Part part="name" tag="label" id={`${id}name`} htmlFor={id} given={props} partRef={ref}>
        <bdi>{toDisplayText(product.name)}</bdi>
      </Part>
    );
  },
);
