import type { FailureReport } from './ConformanceReport.js';
import type { Answer } from './createBackend.js';
import type { CheckFailure } from './outcomes.js';

/** As much of a body as is worth reading. */
const BODY_MAX_LENGTH = 1_000;

/** Writes a failure down as plain JSON. */
export function toFailureReport({ facts }: CheckFailure): FailureReport {
  const { expected, advice, received, answer, request, violations = [] } = facts;
  const sent = answer?.request ?? request ?? null;
  return {
    expected,
    received: received ?? (answer ? `status ${answer.status}` : 'nothing'),
    advice,
    violations,
    request: sent && { ...sent, body: sent.body === null ? null : shorten(sent.body) },
    response: answer
      ? { status: answer.status, contentType: answer.headers.get('content-type'), body: shorten(toText(answer)) }
      : null,
  };
}

/** JSON on one line, whatever it came like. */
function toText({ json, text }: Answer): string {
  return json === undefined ? text : JSON.stringify(json);
}

function shorten(text: string): string {
  return text.length <= BODY_MAX_LENGTH ? text : `${text.slice(0, BODY_MAX_LENGTH)}… (${text.length} characters)`;
}
