'use client';

import type { Delivery, Supplier } from '@offtake/contract';
import { toSafeUrl } from '@offtake/hooks';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { placeText } from '../internals/placeText.js';
import { toDisplayText } from '../internals/toDisplayText.js';
import { useFormat } from '../internals/useFormat.js';
import { labelOf } from '../messages/labelOf.js';
import { PATHWAY_ICONS, hasPathwayIcon } from '../product-picker/pathwayIcons.js';
import { OrderDetailsLink } from './OrderDetailsLink.js';
import { Part, useOrderDetailsParts } from './orderDetailsParts.js';

export interface OrderDetailsDeliveryProps extends ComponentPropsWithoutRef<'li'>, AsChild {
  delivery: Delivery;
}

/** One part that was delivered: by whom, how, where, when, and its entry in a registry. Renders a `<li>`. */
export const OrderDetailsDelivery = forwardRef<HTMLLIElement, OrderDetailsDeliveryProps>(function OrderDetailsDelivery(
  { delivery, ...props },
  ref,
) {
  const { messages } = useOrderDetailsParts('Delivery');
  const format = useFormat();
  const { supplier, location, metric_tons: tons, delivered_at: at } = delivery;
  const registryUrl = toSafeUrl(delivery.registry_url);
  const pathway = labelOf(messages, 'pathway', supplier.removal_pathway);
  const place = placeText(location, format, messages);
  return (
    <Part part="delivery" tag="li" given={props} partRef={ref}>
      <PathwayIcon pathway={supplier.removal_pathway} />
      <Part part="deliveryText">
        <SupplierName supplier={supplier} />
        <p className="offtake-Text" data-tone="muted">
          <bdi>{pathway}</bdi>
          {place !== null && (
            <>
              {' · '}
              <bdi>{place}</bdi>
            </>
          )}
        </p>
        <p className="offtake-Text" data-tone="muted">
          {messages['orderDetails.deliveredTons']({ tons: format.number(tons), date: format.date(at) })}{' '}
          {registryUrl !== null && (
            <OrderDetailsLink href={registryUrl}>{messages['orderDetails.registry']}</OrderDetailsLink>
          )}
        </p>
      </Part>
    </Part>
  );
});

function SupplierName({ supplier }: { supplier: Supplier }) {
  const href = toSafeUrl(supplier.info_url);
  const name = <bdi>{toDisplayText(supplier.name)}</bdi>;
  return (
    <Part part="name" tag="p">
      {href === null ? name : <OrderDetailsLink href={href}>{name}</OrderDetailsLink>}
    </Part>
  );
}

function PathwayIcon({ pathway }: { pathway: string }) {
  if (!hasPathwayIcon(pathway)) return null;
  const Icon = PATHWAY_ICONS[pathway];
  return <Icon className="offtake-Notice-icon" />;
}
