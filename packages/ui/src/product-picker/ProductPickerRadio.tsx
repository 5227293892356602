'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Part, useProductPickerItem, useProductPickerParts } from './productPickerParts.js';

export interface ProductPickerRadioProps extends ComponentPropsWithoutRef<'input'>, AsChild {}

/** The radio button of a product. Renders an `<input>`. */
export const ProductPickerRadio = forwardRef<HTMLInputElement, ProductPickerRadioProps>(
  function ProductPickerRadio(props, ref) {
    const { radioProps } = useProductPickerParts('Radio');
    const { product, id, price, isSoldOut } = useProductPickerItem('Radio');
    return (
      <Part
        part="radio"
        tag="input"
        {...radioProps(product)}
        disabled={isSoldOut || price === null}
        id={id}
        aria-labelledby={`${id}name ${id}price`}
        aria-describedby={`${id}facts`}
        className="offtake-Choice-radio"
        given={props}
        partRef={ref}
      />
    );
  },
);
