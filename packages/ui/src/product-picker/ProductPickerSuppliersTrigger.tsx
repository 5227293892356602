'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { ChevronIcon } from '../internals/icons.js';
import { Part, useProductPickerItem, useProductPickerParts } from './productPickerParts.js';

export interface ProductPickerSuppliersTriggerProps extends ComponentPropsWithoutRef<'button'>, AsChild {}

/** Shows and hides who removes the carbon of a product. Renders a `<button>`, or nothing where nobody is named. */
export const ProductPickerSuppliersTrigger = forwardRef<HTMLButtonElement, ProductPickerSuppliersTriggerProps>(
  function ProductPickerSuppliersTrigger(props, ref) {
    const { messages } = useProductPickerParts('SuppliersTrigger');
    const { product, id, isOpen, toggle } = useProductPickerItem('SuppliersTrigger');
    const count = product.suppliers.length;
    if (count === 0) return null;
    return (
      <Part
        part="suppliersTrigger"
        tag="button"
        type="button"
        id={`${id}trigger`}
        // Each card has one: its product's name tells them apart.
        aria-labelledby={`${id}trigger ${id}name`}
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}suppliers` : undefined}
        onClick={toggle}
        given={props}
        partRef={ref}
        state={{ state: isOpen ? 'open' : 'closed' }}
      >
        {messages['productPicker.suppliers']({ count })}
        <Part part="chevron" tag={ChevronIcon} />
      </Part>
    );
  },
);
