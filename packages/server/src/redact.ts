import type { Logger } from './Logger.js';

/** Of a stack, this shows where it came from; of an attack, enough. */
const MAX_LENGTH = 4_000;
/** Nothing that we log is longer, and the patterns below need not look at more. */
const MAX_INPUT_LENGTH = 20_000;
const MAX_DEPTH = 6;
const MAX_ENTRIES = 50;

/** Keys and secrets of Stripe's, client secrets, and whatever stands behind "Bearer" or "Basic". */
const SECRETS =
  /((?:sk|rk|pk|ek|ak)_(?:test|live)_|whsec_|(?:\b[a-z]{2,10}_(?:test_|live_)?[\w]{1,200}?)_secret_|\b(?:Bearer|Basic)\s+)[\w.~+/=%-]+/gi;

/** E-mail addresses. No slash, or a stack's `package@1.0.0/file.js` would be one. */
const EMAILS = /[^\s@<>"'(),;:/\\]{1,64}@[^\s@<>"'(),;:/\\]{1,255}\.\p{L}{2,24}/gu;

/** Card-like numbers. A UUID may hold as many digits, and is let through as the first alternative. */
const UUIDS_AND_CARDS = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|(?<!\w)\d(?:[ -]?\d){12,40}/gi;

const SECRET_NAMES = /secret|password|passwd|token|authorization|cookie|api_?key|signature/i;

// Line breaks of every kind, and whatever else could move a terminal's cursor.
// oxlint-disable-next-line no-control-regex
const LINE_BREAKS = /[\r\n\u0085\u2028\u2029]+\s*/g;
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** What a log may hold of an error: its name, message and stack, without secrets, on one line and of bounded length. */
export function redact(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  const redacted = text
    .slice(0, MAX_INPUT_LENGTH)
    .replaceAll(SECRETS, '$1***')
    .replaceAll(EMAILS, '***@***')
    .replaceAll(UUIDS_AND_CARDS, (found) => (isUuid(found) ? found : '***'))
    .replaceAll(LINE_BREAKS, ' | ')
    .replaceAll(CONTROLS, ' ');
  return redacted.length > MAX_LENGTH ? `${redacted.slice(0, MAX_LENGTH)}…` : redacted;
}

/** The same for facts, however they nest. */
export function redactFacts(facts: Record<string, unknown>): Record<string, unknown> {
  return redactEntries(facts, MAX_DEPTH);
}

/** A logger that nothing reaches unredacted, whoever writes. */
export function redactLogger(logger: Logger): Logger {
  return {
    info: (message, facts) => logger.info?.(redact(message), facts && redactFacts(facts)),
    warn: (message, facts) => logger.warn(redact(message), facts && redactFacts(facts)),
    error: (message, facts) => logger.error(redact(message), facts && redactFacts(facts)),
  };
}

function redactEntries(value: object, depth: number): Record<string, unknown> {
  const entries = Object.entries(value).slice(0, MAX_ENTRIES);
  return Object.fromEntries(
    entries.map(([name, part]) => [redact(name), SECRET_NAMES.test(name) ? '***' : redactValue(part, depth - 1)]),
  );
}

function redactValue(value: unknown, depth: number): unknown {
  if (value === null || value === undefined || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Math.abs(value) < 1e12 ? value : redact(value);
  if (typeof value !== 'object' || value instanceof Error) return redact(value);
  if (depth <= 0) return '…';
  if (Array.isArray(value)) return value.slice(0, MAX_ENTRIES).map((part) => redactValue(part, depth - 1));
  return redactEntries(value, depth);
}

function isUuid(text: string): boolean {
  return text.length === 36 && text.charAt(8) === '-' && text.charAt(13) === '-';
}
