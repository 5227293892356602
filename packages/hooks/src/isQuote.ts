import type { Quote } from '@offtake/contract';
import { isRecord } from './isRecord.js';

/** What `normalizeMetricTons` takes, without what it takes to normalize. */
const METRIC_TONS = /^\d{1,18}(?:\.\d{1,18})?$/;

/** Whether a value out of JSON is a quote. By hand, as the schema would bring its library to every visitor. */
export function isQuote(value: unknown): value is Quote {
  return (
    isRecord(value) &&
    typeof value['product'] === 'string' &&
    typeof value['currency'] === 'string' &&
    typeof value['metric_tons'] === 'string' &&
    METRIC_TONS.test(value['metric_tons']) &&
    [value['amount_subtotal'], value['amount_fees'], value['amount_total']].every(Number.isSafeInteger)
  );
}
