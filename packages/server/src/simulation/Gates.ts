import type { UnixSeconds } from '@offtake/contract';

/**
 * What becomes of a call at a scheduling point. `late` lets it have its effect now and be answered at a point of its
 * own; the words that end in `before` and `after` say whether it had its effect. `error_kept` had none, and its 500 is
 * kept under the idempotency key; `unauthorized`, `forbidden` and `invalid` are refused before anything is looked at.
 */
export type StoreFate = 'ok' | 'late' | 'reject_before' | 'reject_after' | 'crash_before' | 'crash_after';
export type StripeFate =
  | 'ok'
  | 'late'
  | 'crash_before'
  | 'crash_after'
  | 'drop_before'
  | 'drop_after'
  | 'error_before'
  | 'error_kept'
  | 'error_after'
  | 'unauthorized'
  | 'forbidden'
  | 'invalid'
  | 'rate_limit'
  | 'lock_timeout'
  | 'conflict'
  | 'truncate';
export type AnswerFate = 'ok' | 'reject_after' | 'crash_after';
export type Fate = StoreFate | StripeFate | AnswerFate;

/** One run of an instance, from its start to its crash. */
export interface Incarnation {
  readonly name: string;
  isDead: boolean;
  /** Work that it has begun and not finished. */
  tasks: number;
}

/** Something that waits to be let on. */
export interface Point {
  readonly kind: 'store' | 'stripe' | 'answer';
  /** The call, for people. */
  readonly label: string;
  readonly incarnation: Incarnation;
  readonly since: UnixSeconds;
  release(fate: Fate): void;
}

/** Where calls wait until the scheduler lets them on. */
export class Gates {
  /** What waits, longest first. */
  points: Point[] = [];
  /** When they are open nothing waits, and nothing goes wrong. */
  isOpen = false;

  readonly #now: () => UnixSeconds;

  constructor(now: () => UnixSeconds) {
    this.#now = now;
  }

  /** Waits at a point. Of a dead incarnation it never resolves. */
  pass(call: Omit<Point, 'since' | 'release'>): Promise<Fate> {
    // A promise of its own: one that all wait for would keep every history in memory.
    if (call.incarnation.isDead) return new Promise(() => {});
    if (this.isOpen) return OK;
    return new Promise((resolve) => {
      this.points.push({ ...call, since: this.#now(), release: resolve });
    });
  }

  /** Takes a point out and lets it on. */
  release(point: Point, fate: Fate): void {
    this.points = this.points.filter((each) => each !== point);
    point.release(fate);
  }

  /** Ends an incarnation: what of it waits never goes on. @returns the points at which it waited. */
  kill(incarnation: Incarnation): Point[] {
    incarnation.isDead = true;
    const waiting = this.points.filter((each) => each.incarnation === incarnation);
    this.points = this.points.filter((each) => each.incarnation !== incarnation);
    return waiting;
  }
}

const OK: Promise<Fate> = Promise.resolve('ok');
