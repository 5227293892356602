import { StripeProblem } from '../wire/StripeProblem.js';
import type { WireResponse } from '../wire/toErrorResponse.js';

/**
 * What is remembered under idempotency keys; they belong to the account, whichever API key is used. An outcome is saved
 * once a request began to execute, failures included; a request that was refused before that leaves no trace.
 *
 * @see https://docs.stripe.com/api/idempotent_requests
 */
export class IdempotencyKeys {
  readonly #options: IdempotencyOptions;
  /** In order of first use, so that the expired ones come first. */
  readonly #entries = new Map<string, IdempotencyEntry>();

  constructor(options: IdempotencyOptions) {
    this.#options = options;
  }

  /**
   * The outcome saved under the key, or `null` if the key is new or has expired.
   *
   * @throws StripeProblem 400 `idempotency_error` if the key was used for another request, 409
   * `idempotency_key_in_use` if that request is still running.
   */
  find(call: IdempotentCall): SavedOutcome | null {
    this.#prune();
    const entry = this.#entries.get(call.key);
    if (!entry || this.#isExpired(entry)) return null;
    assertSameCall(entry.call, call);
    if (entry.outcome === null) throw inUse(call.key, this.#options.inUseType);
    return entry.outcome;
  }

  /** Takes the key for a request that is about to execute. */
  begin(call: IdempotentCall): void {
    this.#entries.delete(call.key);
    this.#entries.set(call.key, { call, firstUsed: this.#options.now(), outcome: null });
  }

  /** Saves what the request that took the key has come to. */
  finish(key: string, outcome: SavedOutcome): void {
    const entry = this.#entries.get(key);
    if (entry) entry.outcome = outcome;
  }

  /** All finished entries, JSON-safe. A request still running would never finish after a restart. */
  export(): IdempotencyEntry[] {
    this.#prune();
    return structuredClone([...this.#entries.values()].filter((entry) => entry.outcome !== null));
  }

  /** Replaces all entries. */
  import(entries: readonly IdempotencyEntry[]): void {
    this.#entries.clear();
    for (const entry of structuredClone(entries)) this.#entries.set(entry.call.key, entry);
  }

  #prune(): void {
    for (const [key, entry] of this.#entries) {
      if (!this.#isExpired(entry)) return;
      this.#entries.delete(key);
    }
  }

  #isExpired(entry: IdempotencyEntry): boolean {
    return this.#options.now() - entry.firstUsed >= this.#options.ttlSeconds;
  }
}

/** A request as far as it must be the same again. */
export interface IdempotentCall {
  key: string;
  method: string;
  path: string;
  /** Decoded parameters, in one canonical text. */
  parameters: string;
}

/** What a request came to. */
export interface SavedOutcome {
  response: WireResponse;
  /** Id of the request that executed. */
  requestId: string;
}

/** One key as it is saved. */
export interface IdempotencyEntry {
  call: IdempotentCall;
  /** Seconds since the Unix epoch. */
  firstUsed: number;
  /** `null` while the request is running. */
  outcome: SavedOutcome | null;
}

interface IdempotencyOptions {
  inUseType: 'idempotency_error' | 'invalid_request_error';
  now: () => number;
  ttlSeconds: number;
}

function assertSameCall(first: IdempotentCall, call: IdempotentCall): void {
  if (first.method !== call.method || first.path !== call.path)
    throw mismatch(call.key, `for the same endpoint they were first used for ('${first.path}' vs '${call.path}')`);
  if (first.parameters !== call.parameters)
    throw mismatch(call.key, 'with the same parameters they were first used with');
}

function mismatch(key: string, rule: string): StripeProblem {
  return new StripeProblem(
    `Keys for idempotent requests can only be used ${rule}. Try using a key other than '${key}' if you meant to execute a different request.`,
    { type: 'idempotency_error' },
  );
}

function inUse(key: string, type: IdempotencyOptions['inUseType']): StripeProblem {
  return new StripeProblem(
    `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`,
    { status: 409, type, code: 'idempotency_key_in_use', headers: { 'Stripe-Should-Retry': 'true' } },
  );
}
