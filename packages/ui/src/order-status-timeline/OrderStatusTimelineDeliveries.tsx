'use client';

import type { Delivery, UnixSeconds } from '@offtake/contract';
import { toSafeUrl } from '@offtake/hooks';
import type { Format } from '../internals/createFormat.js';
import { deliveryKey } from '../internals/deliveryKey.js';
import { placeText } from '../internals/placeText.js';
import { toIsolatedText } from '../internals/toIsolatedText.js';
import { useFormat } from '../internals/useFormat.js';
import { OrderStatusTimelineLink } from './OrderStatusTimelineLink.js';
import { Part, useTimelineParts } from './orderStatusTimelineParts.js';
import type { TimelineMessages } from './timelineMessages.js';

export interface OrderStatusTimelineDeliveriesProps {
  deliveries: readonly Delivery[];
  /** Whether each part says when; not needed where the step itself does. */
  isDated: boolean;
}

/** The parts that were removed so far: how much, by whom, where, and the entry in a registry. Renders a `<ul>`. */
export function OrderStatusTimelineDeliveries({ deliveries, isDated }: OrderStatusTimelineDeliveriesProps) {
  const { messages } = useTimelineParts('Facts');
  const format = useFormat();
  if (deliveries.length === 0) return null;
  return (
    <Part part="deliveries" tag="ul" role="list">
      {deliveries.map((delivery) => (
        <Part key={deliveryKey(delivery)} part="delivery" tag="li">
          <bdi>{deliveryText(delivery, format, messages)}</bdi> {isDated && <PartTime at={delivery.delivered_at} />}{' '}
          <RegistryLink url={delivery.registry_url} />
        </Part>
      ))}
    </Part>
  );
}

function PartTime({ at }: { at: UnixSeconds }) {
  const format = useFormat();
  return (
    <Part part="partTime" tag="time" dateTime={new Date(at * 1_000).toISOString()}>
      {format.date(at)}
    </Part>
  );
}

function RegistryLink({ url }: { url: string | null | undefined }) {
  const { messages } = useTimelineParts('Facts');
  const href = toSafeUrl(url);
  if (href === null) return null;
  return <OrderStatusTimelineLink href={href}>{messages['timeline.registry']}</OrderStatusTimelineLink>;
}

function deliveryText(delivery: Delivery, format: Format, messages: TimelineMessages): string {
  return messages['timeline.deliveryPart']({
    tons: format.number(delivery.metric_tons),
    supplier: toIsolatedText(delivery.supplier.name),
    place: placeText(delivery.location, format, messages),
  });
}
