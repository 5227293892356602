import { toHttpProblem } from '../problemResponse.js';
import { countNothing, type OnMetric } from './Metric.js';
import type { Span, Trace } from './Trace.js';

/** Counts how what is traced comes out: each request, and each call to Stripe. */
export function countOutcomes(trace: Trace, onMetric: OnMetric): Trace {
  if (onMetric === countNothing) return trace;
  return async (span, run) => {
    try {
      const result = await trace(span, run);
      onMetric(toMetric(span, 'ok'));
      return result;
    } catch (error) {
      onMetric(toMetric(span, toHttpProblem(error).code));
      throw error;
    }
  };
}

function toMetric({ attributes }: Span, outcome: string) {
  const { 'peer.service': service, ...rest } = attributes;
  const name = service === 'stripe' ? ('offtake.stripe.calls' as const) : ('offtake.requests' as const);
  return { name, value: 1, attributes: { ...rest, outcome } };
}
