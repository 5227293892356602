'use client';

import * as ProductPicker from '@offtake/ui/product-picker';
import '@offtake/ui/styles.layered.css';

/** Climate products as cards to choose from. Yours to change: every element is a part. */
export function CarbonProductPicker(props: ProductPicker.RootProps) {
  return (
    <ProductPicker.Root {...props}>
      <ProductPicker.Loading />
      <ProductPicker.Empty />
      <ProductPicker.Error />
      <ProductPicker.Items>
        {(product) => (
          <ProductPicker.Item product={product}>
            <ProductPicker.Radio />
            <ProductPicker.Name />
            <ProductPicker.Price />
            <ProductPicker.Facts />
          </ProductPicker.Item>
        )}
      </ProductPicker.Items>
    </ProductPicker.Root>
  );
}
