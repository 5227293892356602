// The parts of a timeline: `import * as OrderStatusTimeline from '@offtake/ui/order-status-timeline'`.
export {
  OrderStatusTimelineCancel as Cancel,
  type OrderStatusTimelineCancelProps as CancelProps,
} from './OrderStatusTimelineCancel.js';
export {
  OrderStatusTimelineFacts as Facts,
  type OrderStatusTimelineFactsProps as FactsProps,
} from './OrderStatusTimelineFacts.js';
export {
  OrderStatusTimelineList as List,
  type OrderStatusTimelineListProps as ListProps,
} from './OrderStatusTimelineList.js';
export {
  OrderStatusTimelineMark as Mark,
  type OrderStatusTimelineMarkProps as MarkProps,
} from './OrderStatusTimelineMark.js';
export {
  OrderStatusTimelineRoot as Root,
  type OrderStatusTimelineRootProps as RootProps,
} from './OrderStatusTimelineRoot.js';
export {
  OrderStatusTimelineStep as Step,
  type OrderStatusTimelineStepProps as StepProps,
} from './OrderStatusTimelineStep.js';
export {
  OrderStatusTimelineTime as Time,
  type OrderStatusTimelineTimeProps as TimeProps,
} from './OrderStatusTimelineTime.js';
export {
  OrderStatusTimelineTitle as Title,
  type OrderStatusTimelineTitleProps as TitleProps,
} from './OrderStatusTimelineTitle.js';
