// The parts of all of one order: `import * as OrderDetails from '@offtake/ui/order-details'`.
export {
  OrderDetailsActions as Actions,
  type OrderDetailsActionsProps as ActionsProps,
} from './OrderDetailsActions.js';
export {
  OrderDetailsAmounts as Amounts,
  type OrderDetailsAmountsProps as AmountsProps,
} from './OrderDetailsAmounts.js';
export { OrderDetailsBadge as Badge, type OrderDetailsBadgeProps as BadgeProps } from './OrderDetailsBadge.js';
export {
  OrderDetailsBeneficiary as Beneficiary,
  type OrderDetailsBeneficiaryProps as BeneficiaryProps,
} from './OrderDetailsBeneficiary.js';
export { OrderDetailsBody as Body, type OrderDetailsBodyProps as BodyProps } from './OrderDetailsBody.js';
export { OrderDetailsClaims as Claims, type OrderDetailsClaimsProps as ClaimsProps } from './OrderDetailsClaims.js';
export {
  OrderDetailsDeliveries as Deliveries,
  type OrderDetailsDeliveriesProps as DeliveriesProps,
} from './OrderDetailsDeliveries.js';
export {
  OrderDetailsDelivery as Delivery,
  type OrderDetailsDeliveryProps as DeliveryProps,
} from './OrderDetailsDelivery.js';
export { OrderDetailsError as Error, type OrderDetailsErrorProps as ErrorProps } from './OrderDetailsError.js';
export { OrderDetailsFacts as Facts, type OrderDetailsFactsProps as FactsProps } from './OrderDetailsFacts.js';
export { OrderDetailsHeader as Header, type OrderDetailsHeaderProps as HeaderProps } from './OrderDetailsHeader.js';
export { OrderDetailsId as Id, type OrderDetailsIdProps as IdProps } from './OrderDetailsId.js';
export { OrderDetailsIds as Ids, type OrderDetailsIdsProps as IdsProps } from './OrderDetailsIds.js';
export {
  OrderDetailsLoading as Loading,
  type OrderDetailsLoadingProps as LoadingProps,
} from './OrderDetailsLoading.js';
export {
  OrderDetailsPayment as Payment,
  type OrderDetailsPaymentProps as PaymentProps,
} from './OrderDetailsPayment.js';
export {
  OrderDetailsProgress as Progress,
  type OrderDetailsProgressProps as ProgressProps,
} from './OrderDetailsProgress.js';
export { OrderDetailsRoot as Root, type OrderDetailsRootProps as RootProps } from './OrderDetailsRoot.js';
export {
  OrderDetailsSection as Section,
  type OrderDetailsSectionProps as SectionProps,
} from './OrderDetailsSection.js';
export {
  OrderDetailsSubtitle as Subtitle,
  type OrderDetailsSubtitleProps as SubtitleProps,
} from './OrderDetailsSubtitle.js';
export { OrderDetailsTitle as Title, type OrderDetailsTitleProps as TitleProps } from './OrderDetailsTitle.js';
