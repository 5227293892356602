'use client';

import { compareMetricTons, isSpotDelivery, type Product } from '@offtake/contract';
import { useNow, type RadioControlProps } from '@offtake/hooks';
import { useId } from 'react';
import { flag } from '../internals/flag.js';
import { useFormat } from '../internals/useFormat.js';
import { labelOf } from '../messages/labelOf.js';
import { PATHWAY_ICONS, hasPathwayIcon } from './pathwayIcons.js';
import type { ProductPickerMessages } from './productPickerMessages.js';

export interface ProductPickerCardProps {
  product: Product;
  /** Lower-case ISO 4217. */
  currency: string;
  radio: RadioControlProps;
  messages: ProductPickerMessages;
}

const PATHWAYS_SHOWN = 2;

/** One product as a card around a radio button. Renders a `<label>`. */
export function ProductPickerCard({ product, currency, radio, messages }: ProductPickerCardProps) {
  const format = useFormat();
  const descriptionId = useId();
  const isSoldOut = compareMetricTons(product.metric_tons_available, '0') <= 0;
  const price = product.current_prices_per_metric_ton[currency];
  const isDisabled = isSoldOut || !price;
  const amount = price && format.money(price.amount_total, currency);

  return (
    <label
      className="offtake-Choice offtake-ProductPicker-card"
      data-checked={flag(radio.checked)}
      data-disabled={flag(isDisabled)}
    >
      <input
        {...radio}
        className="offtake-Choice-radio offtake-ProductPicker-radio"
        disabled={isDisabled}
        aria-describedby={descriptionId}
      />
      <span className="offtake-ProductPicker-name">{product.name}</span>
      <span className="offtake-ProductPicker-price">
        {amount ? (
          <>
            <span className="offtake-VisuallyHidden">{messages['productPicker.priceLabel']({ price: amount })}</span>
            <span aria-hidden="true">
              {amount}
              <span className="offtake-ProductPicker-perTon">{messages['productPicker.perTon']}</span>
            </span>
          </>
        ) : (
          messages['productPicker.noPrice']
        )}
      </span>
      <span id={descriptionId} className="offtake-ProductPicker-facts">
        <span className="offtake-ProductPicker-row">
          <DeliveryFact product={product} messages={messages} />
          <span data-tone={isSoldOut ? 'warning' : undefined} className="offtake-ProductPicker-left">
            {isSoldOut
              ? messages['productPicker.soldOut']
              : messages['productPicker.tonsLeft']({ tons: format.number(product.metric_tons_available) })}
          </span>
        </span>
        <span className="offtake-ProductPicker-row">
          <PathwayFacts product={product} messages={messages} />
        </span>
      </span>
    </label>
  );
}

interface FactProps {
  product: Product;
  messages: ProductPickerMessages;
}

function DeliveryFact({ product, messages }: FactProps) {
  const now = useNow(false);
  if (product.delivery_year == null) return null;
  const isSpot = now !== null && isSpotDelivery(product.delivery_year, now);
  return (
    <span>
      {isSpot ? messages['productPicker.spot'] : messages['productPicker.expectedBy']({ year: product.delivery_year })}
    </span>
  );
}

function PathwayFacts({ product, messages }: FactProps) {
  const format = useFormat();
  const pathways = [...new Set(product.suppliers.map((supplier) => supplier.removal_pathway))];
  const hidden = pathways.slice(PATHWAYS_SHOWN).map((pathway) => labelOf(messages, 'pathway', pathway));
  return (
    <>
      {pathways.slice(0, PATHWAYS_SHOWN).map((pathway) => (
        <Pathway key={pathway} pathway={pathway} messages={messages} />
      ))}
      {hidden.length > 0 && (
        <span title={format.list(hidden)}>
          <span aria-hidden="true">{messages['productPicker.morePathways']({ count: hidden.length })}</span>
          <span className="offtake-VisuallyHidden">{format.list(hidden)}</span>
        </span>
      )}
    </>
  );
}

function Pathway({ pathway, messages }: { pathway: string; messages: ProductPickerMessages }) {
  const Icon = hasPathwayIcon(pathway) ? PATHWAY_ICONS[pathway] : null;
  return (
    <span className="offtake-ProductPicker-pathway">
      {Icon && <Icon className="offtake-ProductPicker-icon" />}
      {labelOf(messages, 'pathway', pathway)}
    </span>
  );
}
