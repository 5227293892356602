import { isDecimal, type Quote } from '@offtake/contract';
import { isRecord } from './isRecord.js';

/** Whether a value out of JSON is a quote. By hand, as the schema would bring its library to every visitor. */
export function isQuote(value: unknown): value is Quote {
  return (
    isRecord(value) &&
    typeof value['product'] === 'string' &&
    typeof value['currency'] === 'string' &&
    typeof value['metric_tons'] === 'string' &&
    isDecimal(value['metric_tons']) &&
    [value['amount_subtotal'], value['amount_fees'], value['amount_total']].every(Number.isSafeInteger)
  );
}
