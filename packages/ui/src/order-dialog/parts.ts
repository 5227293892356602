// The parts of an order dialog: `import * as OrderDialog from '@offtake/ui/order-dialog'`.
export { OrderDialogClose as Close, type OrderDialogCloseProps as CloseProps } from './OrderDialogClose.js';
export { OrderDialogContent as Content, type OrderDialogContentProps as ContentProps } from './OrderDialogContent.js';
export {
  OrderDialogDescription as Description,
  type OrderDialogDescriptionProps as DescriptionProps,
} from './OrderDialogDescription.js';
export { OrderDialogForm as Form, type OrderDialogFormProps as FormProps } from './OrderDialogForm.js';
export { OrderDialogGuard as Guard, type OrderDialogGuardProps as GuardProps } from './OrderDialogGuard.js';
export { OrderDialogRoot as Root, type OrderDialogRootProps as RootProps } from './OrderDialogRoot.js';
export { OrderDialogTitle as Title, type OrderDialogTitleProps as TitleProps } from './OrderDialogTitle.js';
export { OrderDialogTrigger as Trigger, type OrderDialogTriggerProps as TriggerProps } from './OrderDialogTrigger.js';
