// The parts of an order list: `import * as OrderList from '@offtake/ui/order-list'`.
export { OrderListDownload as Download, type OrderListDownloadProps as DownloadProps } from './OrderListDownload.js';
export { OrderListFilters as Filters, type OrderListFiltersProps as FiltersProps } from './OrderListFilters.js';
export { OrderListHeader as Header, type OrderListHeaderProps as HeaderProps } from './OrderListHeader.js';
export { OrderListMore as More, type OrderListMoreProps as MoreProps } from './OrderListMore.js';
export { OrderListNotice as Notice, type OrderListNoticeProps as NoticeProps } from './OrderListNotice.js';
export {
  OrderListPlaceholder as Placeholder,
  type OrderListPlaceholderProps as PlaceholderProps,
} from './OrderListPlaceholder.js';
export {
  OrderListRefreshing as Refreshing,
  type OrderListRefreshingProps as RefreshingProps,
} from './OrderListRefreshing.js';
export { OrderListRoot as Root, type OrderListRootProps as RootProps } from './OrderListRoot.js';
export { OrderListStatus as Status, type OrderListStatusProps as StatusProps } from './OrderListStatus.js';
export { OrderListTable as Table, type OrderListTableProps as TableProps } from './OrderListTable.js';
export { OrderListTitle as Title, type OrderListTitleProps as TitleProps } from './OrderListTitle.js';
