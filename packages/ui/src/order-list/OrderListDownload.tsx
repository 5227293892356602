'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Button } from '../internals/Button.js';
import { Part, useOrderListParts } from './orderListParts.js';
import { useOrdersDownload } from './useOrdersDownload.js';

export interface OrderListDownloadProps extends ComponentPropsWithoutRef<'span'>, AsChild {}

/**
 * Makes a CSV file of all orders that the filter lets through, those included that are not loaded yet. Renders a
 * `<span>` around a button and what went wrong, or nothing while there are no rows.
 */
export const OrderListDownload = forwardRef<HTMLSpanElement, OrderListDownloadProps>(
  function OrderListDownload(props, ref) {
    const { state, filter } = useOrderListParts('Download');
    return state === 'ready' ? <FilterDownload key={filter} {...props} ref={ref} /> : null;
  },
);

/** The download of one filter's orders: it ends with the filter. */
const FilterDownload = forwardRef<HTMLSpanElement, OrderListDownloadProps>(function FilterDownload(props, ref) {
  const { filter, productNames, messages } = useOrderListParts('Download');
  const { download, start } = useOrdersDownload({ filter, productNames, messages });
  const isReading = download.status === 'reading';
  return (
    <Part part="download" tag="span" given={props} partRef={ref}>
      {download.status === 'failed' && (
        <Part part="downloadFailed" tag="span" role="alert">
          {messages['orderList.csvFailed']}
        </Part>
      )}
      <Button variant="link" isPending={isReading} onClick={() => void start()}>
        {isReading ? messages['orderList.csvReading'](download) : messages['orderList.csv']}
      </Button>
    </Part>
  );
});
