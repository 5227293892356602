import type { CheckResult } from './ConformanceReport.js';

/** Shorter pieces are words, not secrets. */
const SECRET_MIN_LENGTH = 6;

/**
 * Makes a function that takes the given header values, whole and in pieces, out of a result: a backend may echo them.
 */
export function createRedactor(headers: Record<string, string>): (result: CheckResult) => CheckResult {
  const secrets = Object.values(headers)
    .flatMap((value) => [value, ...value.split(/[\s;,=]+/)])
    .filter((piece) => piece.length >= SECRET_MIN_LENGTH)
    .toSorted((a, b) => b.length - a.length);
  const redact = (text: string) => secrets.reduce((rest, secret) => rest.replaceAll(secret, '…'), text);
  return ({ reason, failure, ...result }) => {
    const redacted: Pick<CheckResult, 'reason' | 'failure'> = JSON.parse(
      JSON.stringify({ reason, failure }, (_key, value: unknown) =>
        typeof value === 'string' ? redact(value) : value,
      ),
    );
    return { ...result, ...redacted };
  };
}
