/**
 * Where the handler writes what an operator should know. `console` is one. Each line is a sentence or, for a decision
 * about money, its name such as `order.placed`; the facts are plain JSON without secrets.
 */
export interface Logger {
  /** What was decided about money. A logger without it keeps no record of that. */
  info?(message: string, facts?: Record<string, unknown>): void;
  warn(message: string, facts?: Record<string, unknown>): void;
  error(message: string, facts?: Record<string, unknown>): void;
}
