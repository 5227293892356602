import type { CheckResult, ConformanceReport, FailureReport } from './ConformanceReport.js';

/** The line that a run begins with. */
export function formatHead({ baseUrl }: { baseUrl: string }): string {
  return `Offtake conformance: ${baseUrl}`;
}

/** One check, with all there is to know about it if it failed. */
export function formatResult(result: CheckResult): string {
  const { name, title, status, reason, failure } = result;
  const lines = [`${MARKS[status]} ${name.padEnd(NAME_WIDTH)} ${title}`];
  if (reason !== null) lines.push(`${INDENT}${status}: ${reason}`);
  if (failure) lines.push(...formatFailure(failure));
  return lines.join('\n');
}

/** What came of the whole run. */
export function formatSummary(report: ConformanceReport): string {
  const { refusal, results } = report;
  if (refusal) return `Refused: ${refusal.message}`;
  const count = (status: CheckResult['status']) => results.filter((result) => result.status === status).length;
  const counts = (['passed', 'failed', 'blocked', 'skipped'] as const).map((status) => `${count(status)} ${status}`);
  return `${counts.join(', ')}\n${formatVerdict(report)}`;
}

function formatVerdict({ level, levelSource, only, ok }: ConformanceReport): string {
  const how = levelSource === 'asked' ? 'the level that was asked for' : `the level on offer: ${DETECTED[level]}`;
  const what = only.length === 0 ? `The contract at ${level} level` : `What was chosen of ${level} level`;
  return `${ok ? '✓' : '✗'} ${what} ${ok ? 'holds' : 'does not hold'} (${how}).`;
}

const MARKS = { passed: '✓', failed: '✗', skipped: '–', blocked: '–' } as const;
const DETECTED = { relay: 'there is no /config', full: 'there is a /config' } as const;
const NAME_WIDTH = 32;
const INDENT = ' '.repeat(6);

function formatFailure({ request, response, violations, ...failure }: FailureReport): string[] {
  const rows = [
    ...(request ? [['sent', `${request.method} ${request.path}`]] : []),
    ...Object.entries(request?.headers ?? {}).map(([name, value]) => ['', `${name}: ${value}`]),
    ...(request?.body ? [['', request.body]] : []),
    ['expected', failure.expected],
    ['came', failure.received],
    ...violations.flatMap(({ pointer, schema, expected, received }) => [
      ['', `${pointer || 'the body'}: expected ${expected}, came ${received}`],
      ['', `  see ${schema} of openapi.json`],
    ]),
    ...(response ? [['answer', `${response.status} ${response.contentType ?? 'without a content type'}`]] : []),
    ...(response?.body ? [['', response.body]] : []),
    ['do', failure.advice],
  ];
  return rows.flatMap(([label = '', text = '']) => formatRow(label, text));
}

/** A text of several lines keeps to its column. */
function formatRow(label: string, text: string): string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line, index) => `${INDENT}${(index === 0 ? label : '').padEnd(10)}${line}`);
}
