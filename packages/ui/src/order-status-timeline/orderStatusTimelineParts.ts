'use client';

import type { Order, TimelineStep } from '@offtake/contract';
import type { LiveCancellationTerms } from '@offtake/hooks';
import type { ReactNode } from 'react';
import { createPartContext } from '../internals/createPartContext.js';
import { createParts } from '../internals/createParts.js';
import type { ClassNames } from '../internals/PartsTable.js';
import type { ORDER_STATUS_TIMELINE_PARTS } from './attributes.js';
import type { TimelineMessages } from './timelineMessages.js';

/** Classes of a timeline by part. */
export type OrderStatusTimelineClassNames = ClassNames<typeof ORDER_STATUS_TIMELINE_PARTS>;

/** What the parts of a timeline share. */
export interface OrderStatusTimelineContextValue {
  order: Order;
  steps: readonly TimelineStep[];
  /** Null on the server. */
  terms: LiveCancellationTerms | null;
  /** What starts a cancellation; shown where everything would come back. */
  cancel: ReactNode;
  messages: TimelineMessages;
  classNames: OrderStatusTimelineClassNames | undefined;
}

export const {
  Context: OrderStatusTimelineContext,
  useParts: useTimelineParts,
  Part,
} = createParts<OrderStatusTimelineContextValue, typeof ORDER_STATUS_TIMELINE_PARTS>('OrderStatusTimeline');

export const [TimelineStepContext, useTimelineStep] = createPartContext<TimelineStep>({
  component: 'OrderStatusTimeline',
  filledBy: 'Step',
  holds: 'its step',
});
