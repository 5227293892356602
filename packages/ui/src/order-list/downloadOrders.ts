import { readAllOrders, type OfftakeClient } from '@offtake/hooks';
import { headingsToCsv, orderRowsToCsv, type OrdersToCsvOptions } from './ordersToCsv.js';

/** Long after a download has begun. */
const FILE_KEPT_MS = 60_000;

export interface DownloadOrdersOptions extends OrdersToCsvOptions {
  client: OfftakeClient;
  /** Only orders in one of these statuses; all when empty. */
  status: readonly string[];
  fileName: string;
  signal: AbortSignal;
  /** Called with how many orders were read so far. */
  onProgress: (count: number) => void;
}

/** Reads all orders that a filter lets through, page by page, and hands them to the browser as a CSV file. */
export async function downloadOrders(options: DownloadOrdersOptions): Promise<void> {
  const { client, status, fileName, signal, onProgress } = options;
  const parts = [headingsToCsv(options)];
  let count = 0;
  for await (const orders of readAllOrders(client, { status }, { signal })) {
    parts.push(orderRowsToCsv(orders, options));
    count += orders.length;
    onProgress(count);
  }
  signal.throwIfAborted();
  save(new Blob(parts, { type: 'text/csv;charset=utf-8' }), fileName);
}

function save(file: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = fileName;
  link.click();
  // Some browsers read the file only after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), FILE_KEPT_MS);
}
