/** Where the handler writes what an operator should know. `console` is one. */
export interface Logger {
  warn(message: string, facts?: Record<string, unknown>): void;
  error(message: string, facts?: Record<string, unknown>): void;
}
