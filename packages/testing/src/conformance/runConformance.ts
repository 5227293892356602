import type { Check, CheckContext } from './Check.js';
import { ALL_CHECKS } from './checks/allChecks.js';
import type { CheckResult, ConformanceLevel, ConformanceReport, Refusal } from './ConformanceReport.js';
import { createBackend, type Answer } from './createBackend.js';
import { createFixtures } from './createFixtures.js';
import { createRedactor } from './createRedactor.js';
import { isNotOnOffer } from './isNotOnOffer.js';
import { CheckFailure, LiveModeError, NotRun } from './outcomes.js';
import { toFailureReport } from './toFailureReport.js';

/** Which backend to check, and how. */
export interface ConformanceOptions {
  /** Where the backend is mounted, for example `http://localhost:3000/api/offtake`. */
  baseUrl: string;
  /** @default globalThis.fetch */
  fetch?: typeof globalThis.fetch | undefined;
  /** @default what is on offer: `relay` where `/config` answers 404 or 405, otherwise `full` */
  level?: ConformanceLevel | undefined;
  /** Headers that say who is calling. They are in no report. @default none */
  headers?: Record<string, string> | undefined;
  /** The id of the product to order. @default the first one with a price and a ton left */
  product?: string | undefined;
  /** The currency to order in, a code in lower case. @default the first of `/config`, else usd */
  currency?: string | undefined;
  /** Checks to run: names, or groups such as `idempotency`. @default all of the level */
  only?: readonly string[] | undefined;
  /** How long to wait for each answer, in milliseconds. @default 30000 */
  timeoutMs?: number | undefined;
  /** Makes the ids that idempotency keys and names of this run are told apart by. @default crypto.randomUUID */
  createId?: (() => string) | undefined;
  /** Told of each result as it comes. */
  onResult?: ((result: CheckResult) => void) | undefined;
}

/**
 * Runs the contract against a backend in any language, over `fetch` alone.
 *
 * It places about twenty orders of 0.01 t, so the backend must be in Stripe's test mode: the first answer that says
 * `livemode: true` ends the run, and nothing is ordered of a product that does not say `livemode: false`.
 *
 * @returns what was found out; failures of the backend are never thrown.
 * @throws {RangeError} for an address that is none, or a name in `only` that no check of the level has.
 * @example
 * const report = await runConformance({ baseUrl: 'http://localhost:3000/api/offtake', headers: { cookie } });
 * expect(report).toMatchObject({ ok: true });
 */
export async function runConformance(options: ConformanceOptions): Promise<ConformanceReport> {
  const { baseUrl, createId = () => crypto.randomUUID(), product, currency } = options;
  if (!URL.canParse(baseUrl)) throw new RangeError(`baseUrl must be an absolute URL, not ${JSON.stringify(baseUrl)}.`);
  const { fetch = globalThis.fetch, headers = {}, timeoutMs = TIMEOUT_MS } = options;
  const backend = createBackend({ baseUrl, fetch, headers, timeoutMs });
  const report: ConformanceReport = {
    ok: false,
    baseUrl,
    level: options.level ?? 'full',
    levelSource: options.level ? 'asked' : 'detected',
    only: [...(options.only ?? [])],
    refusal: null,
    results: [],
  };
  try {
    const config = await backend.call('getConfig', { isProbe: true });
    if (!options.level && isNotLetIn(config)) return { ...report, refusal: notLetIn(config) };
    report.level = options.level ?? (isNotOnOffer(config) ? 'relay' : 'full');
    await lookForLiveMode(backend);
  } catch (error) {
    return { ...report, refusal: toRefusal(error, baseUrl) };
  }
  const checks = chooseChecks(report);
  const redact = createRedactor(headers);
  const fixtures = createFixtures({ backend, product, currency, createId });
  report.refusal = await runChecks({ checks, context: { level: report.level, backend, fixtures } }, (found) => {
    const result = redact(found);
    report.results.push(result);
    options.onResult?.(result);
  });
  report.ok =
    report.refusal === null && report.results.every(({ status }) => status === 'passed' || status === 'skipped');
  return report;
}

const TIMEOUT_MS = 30_000;

/** The checks of a level, without running them. */
export function listChecks(level: ConformanceLevel): { name: string; title: string }[] {
  return ALL_CHECKS.filter(({ levels }) => levels.includes(level)).map(({ name, title }) => ({ name, title }));
}

/** Reads whatever says what mode it is in, before anything is written. */
async function lookForLiveMode(backend: CheckContext['backend']): Promise<void> {
  await backend.call('listProducts', { isProbe: true });
  await backend.call('listOrders', { isProbe: true });
}

/** @throws what is neither of the two: a fault of the kit. */
function toRefusal(error: unknown, baseUrl: string): Refusal {
  if (error instanceof LiveModeError) return { kind: 'live_mode', message: error.message };
  if (!(error instanceof CheckFailure)) throw error;
  const received = error.facts.received ?? 'no answer';
  return {
    kind: 'unreachable',
    message: `There is nothing to check at ${baseUrl}: ${received}. Is the backend running?`,
  };
}

function isNotLetIn({ status }: Answer): boolean {
  return status === 401 || status === 403 || (status >= 300 && status < 400);
}

function notLetIn({ status }: Answer): Refusal {
  return {
    kind: 'not_let_in',
    message:
      `GET /config answers ${status}, so it is not known which level is on offer. Say who is calling, for example with ` +
      '--header "Authorization: Bearer …", or choose the level with --level.',
  };
}

function chooseChecks({ level, only }: ConformanceReport): Check[] {
  const checks = ALL_CHECKS.filter(({ levels }) => levels.includes(level));
  if (only.length === 0) return checks;
  const unknown = only.find((name) => !checks.some((check) => isMeant(check, name)));
  if (unknown !== undefined) throw new RangeError(`There is no check "${unknown}" at ${level} level.`);
  return checks.filter((check) => only.some((name) => isMeant(check, name)));
}

/** By its own name, or by its group's. */
function isMeant(check: Check, name: string): boolean {
  return check.name === name || check.name.startsWith(`${name}/`);
}

interface Run {
  checks: readonly Check[];
  context: CheckContext;
}

/** One after another: several of them watch the list of orders. @returns why it was broken off; null if it was not. */
async function runChecks({ checks, context }: Run, onResult: (result: CheckResult) => void): Promise<Refusal | null> {
  for (const check of checks) {
    try {
      onResult(await runCheck(check, context));
    } catch (error) {
      if (error instanceof LiveModeError) return { kind: 'live_mode', message: error.message };
      throw error;
    }
  }
  return null;
}

async function runCheck({ name, title, run }: Check, context: CheckContext): Promise<CheckResult> {
  const result = { name, title, reason: null, failure: null };
  try {
    await run(context);
    return { ...result, status: 'passed' };
  } catch (error) {
    if (error instanceof NotRun) return { ...result, status: error.status, reason: error.message };
    if (error instanceof CheckFailure) return { ...result, status: 'failed', failure: toFailureReport(error) };
    throw error;
  }
}
