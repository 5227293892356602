// The parts of a cancel dialog: `import * as CancelOrderDialog from '@offtake/ui/cancel-order-dialog'`.
export {
  CancelOrderDialogConfirm as Confirm,
  type CancelOrderDialogConfirmProps as ConfirmProps,
} from './CancelOrderDialogConfirm.js';
export {
  CancelOrderDialogContent as Content,
  type CancelOrderDialogContentProps as ContentProps,
} from './CancelOrderDialogContent.js';
export {
  CancelOrderDialogDescription as Description,
  type CancelOrderDialogDescriptionProps as DescriptionProps,
} from './CancelOrderDialogDescription.js';
export {
  CancelOrderDialogError as Error,
  type CancelOrderDialogErrorProps as ErrorProps,
} from './CancelOrderDialogError.js';
export {
  CancelOrderDialogFacts as Facts,
  type CancelOrderDialogFactsProps as FactsProps,
} from './CancelOrderDialogFacts.js';
export {
  CancelOrderDialogFooter as Footer,
  type CancelOrderDialogFooterProps as FooterProps,
} from './CancelOrderDialogFooter.js';
export {
  CancelOrderDialogKeep as Keep,
  type CancelOrderDialogKeepProps as KeepProps,
} from './CancelOrderDialogKeep.js';
export {
  CancelOrderDialogRoot as Root,
  type CancelOrderDialogRootProps as RootProps,
} from './CancelOrderDialogRoot.js';
export {
  CancelOrderDialogStatus as Status,
  type CancelOrderDialogStatusProps as StatusProps,
} from './CancelOrderDialogStatus.js';
export {
  CancelOrderDialogTitle as Title,
  type CancelOrderDialogTitleProps as TitleProps,
} from './CancelOrderDialogTitle.js';
export {
  CancelOrderDialogTrigger as Trigger,
  type CancelOrderDialogTriggerProps as TriggerProps,
} from './CancelOrderDialogTrigger.js';
