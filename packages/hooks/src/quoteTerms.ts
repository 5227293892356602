import type { Config, QuoteOptions } from '@offtake/contract';

/** What a backend's config says of how orders by amount are counted; the contract's defaults while it is not known. */
export function quoteTerms(
  config: Config | null | undefined,
): Pick<QuoteOptions, 'amountIncludesFees' | 'amountMetricTonsDecimals'> {
  return {
    amountIncludesFees: config?.amount_includes_fees,
    amountMetricTonsDecimals: config?.amount_metric_tons_decimals,
  };
}
