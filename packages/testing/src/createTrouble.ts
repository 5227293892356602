import type { Faults } from './createFaults.js';

/** Takes away what was put in the way; harmless when it has struck and is over. */
export type Repair = () => void;

/** What goes wrong in practice, each by its name. Every one lasts until it is repaired, unless it says otherwise. */
export interface Trouble {
  /**
   * The next write is carried out, and its answer is lost on the way back: the case in which a careless app buys twice.
   * Strikes once.
   */
  loseNextAnswer: () => Repair;
  /**
   * The same between backend and Stripe: what Stripe does next is done, and the backend does not hear of it. Strikes
   * once.
   */
  loseNextStripeAnswer: () => Repair;
  /** The line between browser and backend is cut: nothing gets there. */
  goOffline: () => Repair;
  /** Stripe answers everything with HTTP status 503. */
  stopStripe: () => Repair;
  /**
   * The backend refuses everything with `rate_limited`.
   *
   * @param retryAfterSeconds what it asks to wait. @default 1
   */
  limitRate: (retryAfterSeconds?: number) => Repair;
  /**
   * Every answer of the backend takes so many milliseconds longer, of real time or of a test's fake timers.
   *
   * @param delayMs @default 1000
   */
  slowDown: (delayMs?: number) => Repair;
}

/** Names the usual troubles, in terms of the faults that they are. */
export function createTrouble({ faults, stripeFaults }: { faults: Faults; stripeFaults: Faults }): Trouble {
  return {
    loseNextAnswer: () => faults.on({ method: 'POST', times: 1 }, 'drop_answer'),
    loseNextStripeAnswer: () => stripeFaults.on({ method: 'POST', times: 1 }, 'drop_answer'),
    goOffline: () => faults.on({}, 'offline'),
    stopStripe: () => stripeFaults.on({}, { respond: stripeIsDown }),
    limitRate: (retryAfterSeconds = 1) => faults.on({}, { code: 'rate_limited', retryAfter: retryAfterSeconds }),
    slowDown: (delayMs = 1_000) => faults.on({}, { delayMs }),
  };
}

function stripeIsDown(): Response {
  return Response.json({ error: { type: 'api_error', message: 'Stripe is down.' } }, { status: 503 });
}
