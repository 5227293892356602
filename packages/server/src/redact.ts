/** Keys and secrets of Stripe's, and whatever stands behind "Bearer". */
const SECRETS = /\b((?:sk|rk|pk)_(?:test|live)_|whsec_|Bearer\s+)[\w.~+/=-]+/gi;

/** What a log may hold of an error: its name, message and stack, without secrets and on one line. */
export function redact(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  return text.replaceAll(SECRETS, '$1***').replaceAll(/[\r\n]+\s*/g, ' | ');
}
