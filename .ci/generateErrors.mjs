import { COMMON_CODES, ENDPOINTS, ERROR_CODES, FIELD_ERROR_CODES, isErrorCode } from '@offtake/contract';
import { CLIENT_ERRORS, ERROR_ADVICE } from './errorAdvice.mjs';
import { writeGenerated } from './writeGenerated.mjs';

// Writes docs/errors.md from the built contract; with --check only compares.

const text = `# Errors

Every way in which a request can fail, by its code. Generated from the contract by \`npx -y pnpm@12 generate\`.

A failure is answered as \`application/problem+json\` ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)):

\`\`\`json
${JSON.stringify(exampleOf('order_in_progress'), null, 2)}
\`\`\`

In React it is an \`OfftakeError\` with \`code\`, \`status\`, \`requestId\`, \`retryable\`, \`retryAfterSeconds\`, \`fields\` and \`quote\`; in
process (\`handler.api\`) an \`HttpProblem\`. A code that is not in the table comes from a newer backend: go by \`status\` and
\`retryable\` then.

**Retryable** says whether the very same request, with the same \`Idempotency-Key\`, can succeed later. After \`stripe_unavailable\`, \`store_unavailable\`,
\`internal_error\`, \`order_in_progress\` and no answer at all it is not known whether an order was placed: ask again under the same
key, never under a new one.

## Codes

${Object.entries(ERROR_CODES).map(describe).join('\n\n')}

## Codes of the client

These never come over the wire; \`@offtake/hooks\` makes them.

${Object.entries(CLIENT_ERRORS)
  .map(([code, meaning]) => `- \`${code}\`: ${meaning}`)
  .join('\n')}

## Codes of fields

With \`invalid_request\` and \`amount_over_limit\`, \`errors\` says what is wrong where. \`pointer\` is a JSON Pointer into the body
(\`/metric_tons\`), or \`?limit\` for a part of the query.

| code | says |
| --- | --- |
${Object.entries(FIELD_ERROR_CODES)
  .map(([code, detail]) => `| \`${code}\` | ${detail} |`)
  .join('\n')}
`;

writeGenerated(new URL('../docs/errors.md', import.meta.url), text);

/** @param {[code: string, facts: { status: number, detail: string, retryable: boolean }]} entry */
function describe([code, { status, detail, retryable }]) {
  if (!isErrorCode(code)) throw new Error(`${code} is no code of the contract.`);
  const { front, backend } = ERROR_ADVICE[code];
  return `### ${code}

${status} · ${retryable ? 'retryable' : 'not retryable'} · ${whereFrom(code)}

> ${detail}

- **Front**: ${front}
- **Backend**: ${backend}`;
}

/** @param {string} code */
function whereFrom(code) {
  if (COMMON_CODES.some((common) => common === code)) return 'any request';
  const names = Object.entries(ENDPOINTS)
    .filter(([, { codes }]) => codes.some((one) => one === code))
    .map(([, { method, path }]) => `\`${method} ${path}\``);
  return names.length > 0 ? names.join(', ') : 'any write';
}

/** @param {import('@offtake/contract').ErrorCode} code */
function exampleOf(code) {
  const { status, detail, retryable } = ERROR_CODES[code];
  const title = 'Order in progress';
  const type = `urn:offtake:problem:${code}`;
  return { type, title, status, code, detail, request_id: 'req_…', retryable, retry_after: 1 };
}
