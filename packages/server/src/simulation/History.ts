/** One history: the surroundings, what happens in them, and how it is mixed. Plain JSON, so that it can be kept. */
export interface History {
  setting: Setting;
  steps: readonly Step[];
  /**
   * Which of the things that can happen next does, and what goes wrong with it; one number for each. When they run out,
   * nothing goes wrong any more and one thing happens after the other.
   */
  choices: readonly number[];
}

/** What stays the same for a whole history. */
export interface Setting {
  /** How many of 256 scheduling points go wrong; of those where something is made at Stripe, four times as many. */
  faultRate: number;
  /** US cents to begin with. */
  balance: number;
  /** The most that each owner may order on a day, in US cents; both together half as much again; null for no limit. */
  dailyLimit: number | null;
  /** By how many seconds the second instance's own clock is ahead. */
  skewSeconds: number;
  /** For how long nobody looks after the host once the steps are over, in seconds. */
  outageSeconds: number;
  /** Whether Stripe comes to refuse every call before it looks at it; null when it does not. */
  lockOut: LockOut | null;
  /** Whether Stripe's events arrive in the end, or only those that the steps deliver. */
  doEventsArrive: boolean;
  /** Whether the host asks Stripe for the events that it has missed. */
  isCaughtUp: boolean;
  /** Whether Stripe pays the balance out each midnight. */
  isSweptDaily: boolean;
  /** Seconds until Stripe confirms an order; 0 is at once. */
  confirmAfterSeconds: number;
}

/**
 * From when on the host's key is revoked, or its rights are taken away, until after the first round when the steps are
 * over.
 */
export interface LockOut {
  how: 'unauthorized' | 'forbidden';
  /**
   * Which of the calls that make something, counted from 1, is the last one that Stripe carries out. Its answer is
   * lost.
   */
  lastCall: number;
}

/** One of the two instances of the host. */
export type Seat = 0 | 1;

/** How somebody pays a Checkout page or an invoice. */
export type PaymentKind = 'card' | 'instant_card' | 'declined' | 'good_debit' | 'bad_debit' | 'out_of_band';

/** Something that happens. `which` counts around among the things there are. */
export type Step =
  | ({ kind: 'order' } & Wish)
  | { kind: 'again'; which: number; seat: Seat }
  | { kind: 'read'; which: number; owner: number; seat: Seat }
  | { kind: 'list'; owner: number; seat: Seat }
  | { kind: 'cancel'; which: number; seat: Seat }
  | { kind: 'rename'; which: number; name: number; seat: Seat }
  | { kind: 'pay'; which: number; how: PaymentKind }
  | { kind: 'end_debit'; which: number; outcome: 'succeed' | 'fail' }
  | { kind: 'refund'; which: number }
  | { kind: 'move_top_up'; which: number; to: 'succeed' | 'fail' | 'reverse' }
  | { kind: 'void_invoice'; which: number }
  | { kind: 'pay_out' }
  | { kind: 'add_balance'; amount: number }
  | { kind: 'set_price'; percent: number }
  | { kind: 'set_stock'; tons: string }
  | { kind: 'change_order'; which: number; change: 'delay' | 'deliver' | 'cancel' }
  | { kind: 'deliver_event'; which: number; seat: Seat }
  | { kind: 'tick'; seat: Seat }
  | { kind: 'wait'; seconds: number }
  | { kind: 'crash'; seat: Seat }
  | { kind: 'lose_store' };

/** What a buyer asks for. */
export interface Wish {
  owner: number;
  key: number;
  what: number;
  source: 'balance' | 'checkout' | 'invoice' | 'top_up';
  isConfirmed: boolean;
  seat: Seat;
}
