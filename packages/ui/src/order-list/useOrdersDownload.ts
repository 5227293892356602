'use client';

import { useOfftake } from '@offtake/hooks';
import { useEffect, useRef, useState } from 'react';
import { downloadOrders } from './downloadOrders.js';
import { FILTER_STATUSES, type OrderListFilter } from './filterStatuses.js';
import type { OrderListMessages } from './orderListMessages.js';

export interface OrdersDownloadOptions {
  filter: OrderListFilter;
  productNames: ReadonlyMap<string, string> | null;
  messages: OrderListMessages;
}

/** How far a download has come: `count` is how many orders were read. */
export type OrdersDownload = { status: 'idle' | 'failed' } | { status: 'reading'; count: number };

/** Makes a file of all orders that the filter lets through. */
export function useOrdersDownload({ filter, productNames, messages }: OrdersDownloadOptions) {
  const { client } = useOfftake();
  const [download, setDownload] = useState<OrdersDownload>({ status: 'idle' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function start() {
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setDownload({ status: 'reading', count: 0 });
    try {
      await downloadOrders({
        client,
        status: FILTER_STATUSES[filter],
        productNames,
        messages,
        fileName: messages['orderList.csvFile'],
        signal,
        onProgress: (count) => setDownload({ status: 'reading', count }),
      });
      setDownload({ status: 'idle' });
    } catch {
      setDownload({ status: signal.aborted ? 'idle' : 'failed' });
    }
  }
  return { download, start };
}
