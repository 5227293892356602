import type { Logger } from '../Logger.js';
import { redact } from '../redact.js';
import type { OnMetric } from './Metric.js';

/** Money must not hang on a counter: what that throws is logged. */
export function guardMetrics(onMetric: OnMetric, logger: Logger): OnMetric {
  return (metric) => {
    try {
      onMetric(metric);
    } catch (error) {
      logger.warn('Something was not counted, since onMetric failed.', { metric: metric.name, cause: redact(error) });
    }
  };
}
