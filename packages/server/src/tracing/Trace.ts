/** One piece of work, in OpenTelemetry's words. */
export interface Span {
  /** For example `POST /orders` or `stripe climate.orders.create`: one of few, without ids. */
  name: string;
  /** Names as in OpenTelemetry's semantic conventions; no secrets and nothing about people. */
  attributes: Readonly<Record<string, string>>;
}

/**
 * Runs a piece of work within a span: at once, and passes on what it resolves or rejects with.
 *
 * @example
 * trace: (span, run) =>
 *   tracer.startActiveSpan(span.name, { attributes: span.attributes }, (active) => run().finally(() => active.end()))
 */
export type Trace = <TResult>(span: Span, run: () => Promise<TResult>) => Promise<TResult>;

/** The trace that leaves none. */
export const runUntraced: Trace = (_span, run) => run();
