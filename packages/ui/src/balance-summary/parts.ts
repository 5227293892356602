// The parts of a balance: `import * as BalanceSummary from '@offtake/ui/balance-summary'`.
export { BalanceSummaryError as Error, type BalanceSummaryErrorProps as ErrorProps } from './BalanceSummaryError.js';
export { BalanceSummaryFunds as Funds, type BalanceSummaryFundsProps as FundsProps } from './BalanceSummaryFunds.js';
export {
  BalanceSummaryHidden as Hidden,
  type BalanceSummaryHiddenProps as HiddenProps,
} from './BalanceSummaryHidden.js';
export {
  BalanceSummaryLoading as Loading,
  type BalanceSummaryLoadingProps as LoadingProps,
} from './BalanceSummaryLoading.js';
export { BalanceSummaryOrder as Order, type BalanceSummaryOrderProps as OrderProps } from './BalanceSummaryOrder.js';
export { BalanceSummaryRoot as Root, type BalanceSummaryRootProps as RootProps } from './BalanceSummaryRoot.js';
export { BalanceSummaryTitle as Title, type BalanceSummaryTitleProps as TitleProps } from './BalanceSummaryTitle.js';
export {
  BalanceSummaryTooLittle as TooLittle,
  type BalanceSummaryTooLittleProps as TooLittleProps,
} from './BalanceSummaryTooLittle.js';
