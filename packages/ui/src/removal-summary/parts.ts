// The parts of a summary: `import * as RemovalSummary from '@offtake/ui/removal-summary'`.
export { RemovalSummaryChart as Chart, type RemovalSummaryChartProps as ChartProps } from './RemovalSummaryChart.js';
export { RemovalSummaryCount as Count, type RemovalSummaryCountProps as CountProps } from './RemovalSummaryCount.js';
export { RemovalSummaryEmpty as Empty, type RemovalSummaryEmptyProps as EmptyProps } from './RemovalSummaryEmpty.js';
export { RemovalSummaryError as Error, type RemovalSummaryErrorProps as ErrorProps } from './RemovalSummaryError.js';
export {
  RemovalSummaryLegend as Legend,
  type RemovalSummaryLegendProps as LegendProps,
} from './RemovalSummaryLegend.js';
export {
  RemovalSummaryLoading as Loading,
  type RemovalSummaryLoadingProps as LoadingProps,
} from './RemovalSummaryLoading.js';
export { RemovalSummaryRoot as Root, type RemovalSummaryRootProps as RootProps } from './RemovalSummaryRoot.js';
export { RemovalSummaryTable as Table, type RemovalSummaryTableProps as TableProps } from './RemovalSummaryTable.js';
export { RemovalSummaryTitle as Title, type RemovalSummaryTitleProps as TitleProps } from './RemovalSummaryTitle.js';
export {
  RemovalSummaryTotals as Totals,
  type RemovalSummaryTotalsProps as TotalsProps,
} from './RemovalSummaryTotals.js';
