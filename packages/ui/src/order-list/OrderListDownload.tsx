'use client';

import { Button } from '../internals/Button.js';
import { useOrdersDownload, type OrdersDownloadOptions } from './useOrdersDownload.js';

/**
 * Makes a CSV file of all orders that the filter lets through, those included that are not loaded yet. Renders a
 * `<button>`, and what went wrong.
 */
export function OrderListDownload(props: OrdersDownloadOptions) {
  const { messages } = props;
  const { download, start } = useOrdersDownload(props);
  const isReading = download.status === 'reading';
  return (
    <span className="offtake-OrderList-download">
      {download.status === 'failed' && (
        <span className="offtake-OrderList-downloadFailed" role="alert">
          {messages['orderList.csvFailed']}
        </span>
      )}
      <Button variant="link" isPending={isReading} onClick={() => void start()}>
        {isReading ? messages['orderList.csvReading'](download) : messages['orderList.csv']}
      </Button>
    </span>
  );
}
