import type { Violation } from '@offtake/contract/violations';
import type { SentRequest } from './ConformanceReport.js';
import type { Answer } from './createBackend.js';

/** Something does not hold. Thrown by checks, caught by the runner. */
export class CheckFailure extends Error {
  override readonly name = 'CheckFailure';
  readonly facts: FailureFacts;

  constructor(facts: FailureFacts) {
    super(facts.expected);
    this.facts = facts;
  }
}

/** What does not hold, and what to do about it. */
export interface FailureFacts {
  /** What should have been. */
  expected: string;
  /** What to do about it. */
  advice: string;
  /** What came. @default the answer's status */
  received?: string | undefined;
  /** The answer in question; absent when there is none. */
  answer?: Answer | undefined;
  /** The request, where there is no answer to it. */
  request?: SentRequest | undefined;
  violations?: Violation[] | undefined;
}

/** Nothing can be said: what the check is about is not on offer (`skipped`), or is broken elsewhere (`blocked`). */
export class NotRun extends Error {
  override readonly name = 'NotRun';
  readonly status: 'skipped' | 'blocked';

  constructor(status: 'skipped' | 'blocked', reason: string) {
    super(reason);
    this.status = status;
  }
}

/** Something says that it is not test mode. Ends the whole run. */
export class LiveModeError extends Error {
  override readonly name = 'LiveModeError';

  constructor({ method, path }: SentRequest) {
    super(
      `${method} ${path} says "livemode": true. The kit places orders, and in live mode they cost real money that ` +
        'canceling does not bring back whole, so it stops here. Give the backend a test key (sk_test_… or rk_test_…) and ' +
        'run the kit again.',
    );
  }
}
