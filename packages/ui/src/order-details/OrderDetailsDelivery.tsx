'use client';

import type { Delivery, Supplier } from '@offtake/contract';
import { toSafeUrl } from '@offtake/hooks';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { Format } from '../internals/createFormat.js';
import { cx } from '../internals/cx.js';
import { toDisplayText } from '../internals/toDisplayText.js';
import { useFormat } from '../internals/useFormat.js';
import { labelOf } from '../messages/labelOf.js';
import { PATHWAY_ICONS, hasPathwayIcon } from '../product-picker/pathwayIcons.js';
import { useOrderDetailsContext } from './orderDetailsContext.js';
import { OrderDetailsLink } from './OrderDetailsLink.js';

export interface OrderDetailsDeliveryProps extends ComponentPropsWithoutRef<'li'> {
  delivery: Delivery;
}

/** One part that was delivered: by whom, how, where, when, and its entry in a registry. Renders a `<li>`. */
export const OrderDetailsDelivery = forwardRef<HTMLLIElement, OrderDetailsDeliveryProps>(function OrderDetailsDelivery(
  { delivery, ...props },
  ref,
) {
  const { messages } = useOrderDetailsContext();
  const format = useFormat();
  const { supplier, location, metric_tons: tons, delivered_at: at } = delivery;
  const registryUrl = toSafeUrl(delivery.registry_url);
  const pathway = toDisplayText(labelOf(messages, 'pathway', supplier.removal_pathway));
  const facts = [pathway, placeText(location, format)].filter(Boolean).join(' · ');
  return (
    <li {...props} ref={ref} className={cx('offtake-OrderDetails-delivery', props.className)}>
      <PathwayIcon pathway={supplier.removal_pathway} />
      <div className="offtake-OrderDetails-deliveryText">
        <SupplierName supplier={supplier} />
        <p className="offtake-Text" data-tone="muted">
          <bdi>{facts}</bdi>
        </p>
        <p className="offtake-Text" data-tone="muted">
          {messages['orderDetails.deliveredTons']({ tons: format.number(tons), date: format.date(at) })}{' '}
          {registryUrl !== null && (
            <OrderDetailsLink href={registryUrl}>{messages['orderDetails.registry']}</OrderDetailsLink>
          )}
        </p>
      </div>
    </li>
  );
});

function SupplierName({ supplier }: { supplier: Supplier }) {
  const href = toSafeUrl(supplier.info_url);
  const name = <bdi>{toDisplayText(supplier.name)}</bdi>;
  return (
    <p className="offtake-OrderDetails-name">
      {href === null ? name : <OrderDetailsLink href={href}>{name}</OrderDetailsLink>}
    </p>
  );
}

function PathwayIcon({ pathway }: { pathway: string }) {
  if (!hasPathwayIcon(pathway)) return null;
  const Icon = PATHWAY_ICONS[pathway];
  return <Icon className="offtake-Notice-icon" />;
}

function placeText(location: Delivery['location'], format: Format): string | null {
  if (!location) return null;
  const { city, region, country } = location;
  return [city, region, format.country(country)]
    .map((part) => toDisplayText(part ?? ''))
    .filter((part) => part !== '')
    .join(', ');
}
