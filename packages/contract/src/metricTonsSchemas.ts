import * as v from 'valibot';
import { readDecimal } from './decimal.js';
import { METRIC_TONS_MAX_LENGTH, checkOrderedMetricTons } from './metricTons.js';

/** Tons as they come from a backend: any plain decimal string. */
export const metricTonsSchema = v.pipe(
  v.string(),
  v.check((text) => readDecimal(text) !== null, 'not_a_decimal'),
);

/** Tons as a buyer may order them: more than zero, at most `METRIC_TONS_MAX_DECIMALS` decimals. */
export const orderedMetricTonsSchema = v.pipe(
  v.string('not_a_decimal'),
  v.maxLength(METRIC_TONS_MAX_LENGTH, 'not_a_decimal'),
  v.check((text) => checkOrderedMetricTons(text) !== 'not_a_decimal', 'not_a_decimal'),
  v.check((text) => checkOrderedMetricTons(text) !== 'not_positive', 'not_positive'),
  v.check((text) => checkOrderedMetricTons(text) !== 'too_precise', 'too_precise'),
);
