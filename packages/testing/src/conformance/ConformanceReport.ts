import type { Violation } from '@offtake/contract/violations';

/**
 * How much of the contract a backend speaks. `relay`: products and orders go on to Stripe, and what Stripe says comes
 * back. `full`: everything.
 */
export type ConformanceLevel = 'relay' | 'full';

/** What was found out about a backend. Plain JSON. */
export interface ConformanceReport {
  /** Whether everything that was asked holds. False as well when nothing could be asked. */
  ok: boolean;
  baseUrl: string;
  level: ConformanceLevel;
  /** Whether the level was asked for, or is what the backend's `/config` says. */
  levelSource: 'asked' | 'detected';
  /** The checks or groups that were chosen; empty when all of the level were run. */
  only: string[];
  /** Why the run was not begun, or was broken off; null when it was not. */
  refusal: Refusal | null;
  results: CheckResult[];
}

/**
 * `live_mode`: orders would cost real money. `unreachable`: there was no answer to the first request. `not_let_in`: the
 * backend wants to know who is calling before it says what it offers.
 */
export interface Refusal {
  kind: 'live_mode' | 'unreachable' | 'not_let_in';
  message: string;
}

/** How one check went. */
export interface CheckResult {
  name: string;
  title: string;
  /**
   * `skipped`: what it is about is not on offer here, which is allowed. `blocked`: it needs something that another
   * check has found broken, so nothing can be said.
   */
  status: 'passed' | 'failed' | 'skipped' | 'blocked';
  /** Why it was skipped or blocked; null otherwise. */
  reason: string | null;
  /** What was wrong; null unless it failed. */
  failure: FailureReport | null;
}

/** One failure: what was sent, what should have come, what came, and what to do. */
export interface FailureReport {
  expected: string;
  received: string;
  advice: string;
  /** Fields of the answer that are not what the contract says. */
  violations: Violation[];
  /** Null when the failure is not about one request. */
  request: SentRequest | null;
  /** Null when there was no answer. */
  response: { status: number; contentType: string | null; body: string } | null;
}

/** A request as it was sent, without the headers that were given to the kit: they may be secret. */
export interface SentRequest {
  method: string;
  /** Below the base, with its query. */
  path: string;
  headers: Record<string, string>;
  body: string | null;
}
