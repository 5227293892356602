/** What is counted. */
export type MetricName =
  /** Requests to endpoints, by `http.request.method`, `http.route` and `outcome`: `ok`, or the code of the error. */
  | 'offtake.requests'
  /**
   * Calls to Stripe, by `rpc.method` and `outcome`: `ok`, or the code that it means to a caller, for example
   * `not_found`.
   */
  | 'offtake.stripe.calls'
  /** Decisions about money, by `outcome`, `source`, `currency` and, where there is one, `code`: those of the log. */
  | 'offtake.decisions'
  /** What was spent: the totals of the orders that Stripe made, by `source` and `currency`. */
  | 'offtake.spent';

/** Something to add to a counter, in OpenTelemetry's words. */
export interface Metric {
  /** One of few. More may come with a minor version. */
  name: MetricName;
  /** 1; of `offtake.spent` an amount in the currency's smallest unit. */
  value: number;
  /** Each has few values: no ids, no owners and nothing about people. */
  attributes: Readonly<Record<string, string>>;
}

/**
 * Adds to a counter. It is called in the middle of the work, so it should return at once; what it throws is logged, and
 * changes nothing.
 *
 * @example
 * onMetric: ({ name, value, attributes }) => meter.createCounter(name).add(value, attributes)
 */
export type OnMetric = (metric: Metric) => void;

/** The counter of those who count nothing. */
export const countNothing: OnMetric = () => {};
