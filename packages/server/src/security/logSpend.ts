import type { CurrencyCode, ErrorCode, MetricTons, MinorUnits, PaymentSource } from '@offtake/contract';
import type { Logger } from '../Logger.js';
import type { OnMetric } from '../tracing/Metric.js';

/** What was decided about an order's money. */
export type SpendOutcome =
  /** Stripe made the order. */
  | 'placed'
  /** It is kept and waits for its money. */
  | 'awaiting_funds'
  /** Stripe or we said no; `code` says why. */
  | 'refused'
  /** It was more than the caller or the host allows. */
  | 'over_limit'
  /** It was just like a recent one. */
  | 'possible_duplicate'
  /** It is not known yet whether Stripe made it; recovery finds out. */
  | 'outcome_unknown'
  /** It was called off, and its money given back. */
  | 'canceled'
  /** A machine would have to guess about its money; a person has to look. `code` says why, where it is known. */
  | 'needs_review';

/** The facts of one decision. Amounts are in the currency's smallest unit. */
export interface SpendFacts {
  outcome: SpendOutcome;
  owner: string;
  /** Our id of the order; absent when there is none yet. */
  ref?: string | undefined;
  product: string;
  /** What was asked for. */
  quantity: { metric_tons: MetricTons } | { amount: MinorUnits };
  /** What it costs; null when that is not known. */
  total: MinorUnits | null;
  currency: CurrencyCode;
  source: PaymentSource;
  /** Why not. */
  code?: ErrorCode | undefined;
}

/**
 * Writes a decision about money to the log, under the name `order.placed`, `order.refused` and so on: with all of them,
 * it can be told afterwards who spent what, and who tried to. Counts it as well.
 */
export function logSpend({ logger, onMetric }: Journal, facts: SpendFacts): void {
  const { outcome, source, currency, code, total } = facts;
  logger.info?.(`order.${outcome}`, { ...facts });
  const attributes = { outcome, source, currency, ...(code && { code }) };
  onMetric({ name: 'offtake.decisions', value: 1, attributes });
  if (outcome === 'placed' && total !== null) {
    onMetric({ name: 'offtake.spent', value: total, attributes: { source, currency } });
  }
}

/** Where decisions are written down and counted. */
interface Journal {
  readonly logger: Logger;
  readonly onMetric: OnMetric;
}
