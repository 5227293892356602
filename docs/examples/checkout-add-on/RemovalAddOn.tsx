import { toMajorUnits, useProducts, useQuote } from '@offtake/hooks';
import { useId } from 'react';
import { toMetricTons } from './toMetricTons.mjs';

interface RemovalAddOnProps {
  /** What the purchase emits, in whole kilograms of CO₂, as the shop has worked it out. */
  kilograms: number;
  checked: boolean;
  /** Told what it adds to the purchase, in the currency's smallest unit; null takes it away again. */
  onChange: (amountTotal: number | null) => void;
}

/** “Remove the carbon of this purchase”: one line of a basket. It orders nothing: the shop does, once it is paid. */
export function RemovalAddOn({ kilograms, checked, onChange }: RemovalAddOnProps) {
  const id = useId();
  const { data: products } = useProducts();
  const product = products?.[0];
  const quantity = { metric_tons: toMetricTons(kilograms) };
  const { quote } = useQuote({ product: product?.id ?? null, quantity, currency: 'usd' });
  // Without a price nothing is offered, and the basket works as ever.
  if (!product || !quote) return null;
  const price = Number(toMajorUnits(quote.amount_total, quote.currency));
  const money = new Intl.NumberFormat('en', { style: 'currency', currency: quote.currency });
  return (
    <div>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked ? quote.amount_total : null)}
        aria-describedby={`${id}-note`}
      />
      <label htmlFor={id}>
        Remove the {kilograms} kg of CO₂ of this purchase for {money.format(price)}
      </label>
      <p id={`${id}-note`}>
        Permanent removal by {product.name}
        {product.delivery_year !== null && `, to be delivered by the end of ${product.delivery_year}`}. Until then it is
        ordered, not yet removed.
      </p>
    </div>
  );
}
