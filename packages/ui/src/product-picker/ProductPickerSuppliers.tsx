'use client';

import type { Supplier } from '@offtake/contract';
import { toSafeUrl } from '@offtake/hooks';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Link } from '../internals/Link.js';
import { placeText } from '../internals/placeText.js';
import { toDisplayText } from '../internals/toDisplayText.js';
import { useFormat } from '../internals/useFormat.js';
import { labelOf } from '../messages/labelOf.js';
import { ProductPickerPathwayIcon } from './ProductPickerPathwayIcon.js';
import { Part, useProductPickerItem, useProductPickerParts } from './productPickerParts.js';

export interface ProductPickerSuppliersProps extends ComponentPropsWithoutRef<'ul'>, AsChild {}

/**
 * Who removes the carbon of a product: each with its way of doing so, its page and its places. Renders a `<ul>`, or
 * nothing until it is asked for.
 */
export const ProductPickerSuppliers = forwardRef<HTMLUListElement, ProductPickerSuppliersProps>(
  function ProductPickerSuppliers(props, ref) {
    const { product, id, isOpen } = useProductPickerItem('Suppliers');
    if (!isOpen) return null;
    return (
      // Safari takes the role away from a list without markers.
      <Part part="suppliers" tag="ul" role="list" id={`${id}suppliers`} given={props} partRef={ref}>
        {product.suppliers.map((supplier) => (
          <ProductPickerSupplier key={supplier.id} supplier={supplier} />
        ))}
      </Part>
    );
  },
);

function ProductPickerSupplier({ supplier }: { supplier: Supplier }) {
  const { messages } = useProductPickerParts('Suppliers');
  const format = useFormat();
  const href = toSafeUrl(supplier.info_url);
  const name = <bdi>{toDisplayText(supplier.name)}</bdi>;
  const places = supplier.locations.map((location) => placeText(location, format, messages)).filter((place) => place);
  return (
    <Part part="supplier" tag="li">
      <ProductPickerPathwayIcon pathway={supplier.removal_pathway} />
      <Part part="supplierText" tag="span">
        {href === null ? (
          name
        ) : (
          <Part
            part="supplierLink"
            tag={Link}
            href={href}
            target="_blank"
            rel="noopener noreferrer"
            className="offtake-Link"
          >
            {name}
            <span className="offtake-VisuallyHidden"> ({messages['common.opensInNewTab']})</span>
          </Part>
        )}
        <span className="offtake-VisuallyHidden">
          {', '}
          <bdi>{labelOf(messages, 'pathway', supplier.removal_pathway)}</bdi>
          {', '}
        </span>
        {places.map((place) => (
          <Part key={place} part="place" tag="bdi">
            {place}
          </Part>
        ))}
      </Part>
    </Part>
  );
}
