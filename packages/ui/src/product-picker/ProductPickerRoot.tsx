'use client';

import type { Product } from '@offtake/contract';
import { useProducts } from '@offtake/hooks';
import { forwardRef, useId, useMemo, useState, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Root } from '../internals/Root.js';
import { useRootProps, type RootOptions } from '../internals/useRootProps.js';
import { PRODUCT_PICKER_WORDS } from './productPickerMessages.js';
import { Part, ProductPickerContext, type ProductPickerClassNames } from './productPickerParts.js';

export interface ProductPickerRootProps
  extends
    RootOptions<ProductPickerClassNames>,
    AsChild,
    Omit<ComponentPropsWithoutRef<'div'>, 'onChange' | 'defaultValue'> {
  /** The chosen product's id; null is none. Leave it out to have the picker keep it. */
  value?: string | null | undefined;
  /** What is chosen at first, where the picker keeps it. */
  defaultValue?: string | null | undefined;
  onValueChange?: ((product: Product) => void) | undefined;
  /**
   * The currency that prices are shown in, lower-case ISO 4217.
   * @default 'usd'
   */
  currency?: string | undefined;
  /** Groups the radios in a form; made up when absent. */
  name?: string | undefined;
}

/** Holds a product picker together: what is on offer, and what is chosen. Renders a `<div>`. */
export const ProductPickerRoot = forwardRef<HTMLDivElement, ProductPickerRootProps>(
  function ProductPickerRoot(props, ref) {
    const { value, defaultValue = null, onValueChange, currency = 'usd', name, ...others } = props;
    const { ui, messages, classNames, rest } = useRootProps(others, PRODUCT_PICKER_WORDS);
    const products = useProducts();
    const ownName = useId();
    const [ownValue, setOwnValue] = useState(defaultValue);
    const chosen = value === undefined ? ownValue : value;
    const context = useMemo(() => {
      const radioProps = (product: Product) => ({
        type: 'radio' as const,
        name: name ?? ownName,
        value: product.id,
        checked: product.id === chosen,
        onChange: () => {
          setOwnValue(product.id);
          onValueChange?.(product);
        },
      });
      return { products, currency, messages, classNames, radioProps };
    }, [products, currency, messages, classNames, name, ownName, chosen, onValueChange]);
    return (
      <ProductPickerContext.Provider value={context}>
        <Part
          part="root"
          tag={Root}
          ui={ui}
          role="radiogroup"
          aria-label={messages['productPicker.label']}
          given={rest}
          partRef={ref}
          state={{ state: stateOf(products) }}
        />
      </ProductPickerContext.Provider>
    );
  },
);

function stateOf({ isPending, data, error }: ReturnType<typeof useProducts>) {
  if (isPending) return 'loading';
  if (!data && error) return 'failed';
  return data?.length === 0 ? 'empty' : 'ready';
}
