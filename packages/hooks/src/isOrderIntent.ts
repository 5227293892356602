import { checkOrderedAmount, checkOrderedMetricTons, type CreateOrderInput } from '@offtake/contract';
import { isQuote } from './isQuote.js';
import { isRecord } from './isRecord.js';
import { isKnownSource } from './orderDraft.js';
import type { OrderIntent } from './orderFormState.js';

/**
 * Whether a value out of JSON is an intent as a form keeps it. By hand, as the schema would bring its library to every
 * visitor; what passes here and is wrong all the same is refused by the backend.
 */
export function isOrderIntent(value: unknown): value is OrderIntent {
  return isRecord(value) && isText(value['idempotencyKey']) && isQuote(value['quote']) && isInput(value['input']);
}

function isInput(value: unknown): value is CreateOrderInput {
  if (!isRecord(value) || !isText(value['product'])) return false;
  const { amount, metric_tons: metricTons, currency, beneficiary, expected_total: total, payment } = value;
  const problem = amount === undefined ? checkOrderedMetricTons(metricTons) : checkOrderedAmount(amount);
  return (
    problem === null &&
    (amount === undefined || metricTons === undefined) &&
    (currency === undefined || (isText(currency) && /^[a-z]{3}$/.test(currency))) &&
    (beneficiary === undefined || (isRecord(beneficiary) && isText(beneficiary['public_name']))) &&
    (total === undefined || checkOrderedAmount(total) === null) &&
    (payment === undefined || (isRecord(payment) && isKnownSource(payment['source'])))
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
