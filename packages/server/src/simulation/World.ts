import type { StripeEmulator } from '@offtake/stripe-emulator';
import { CALL_TIMEOUT_SECONDS } from '../orders/orderMachine.js';
import { restoreFromStripe } from '../orders/restoreFromStripe.js';
import { memoryStore } from '../store/memoryStore.js';
import type { OrderStore } from '../store/OrderStore.js';
import { createEmulator } from './createEmulator.js';
import { Gates, type Incarnation } from './Gates.js';
import type { History, Seat, Wish } from './History.js';
import { createInstance, type Instance } from './Instance.js';
import type { Mutant } from './mutants.js';
import { observedStore, type Observed } from './observedStore.js';
import { settle } from './settle.js';
import { passTime } from './passTime.js';

/** A request that a buyer sent, and what came of it. */
export interface Sent {
  name: 'order' | 'read' | 'list' | 'cancel' | 'rename';
  owner: string;
  /** What was ordered under which key; null for other requests. */
  wish: Wish | null;
  /** The order that it is about; null for those that order or list. */
  id: string | null;
  /** Null while it is under way, and for ever if its instance has crashed. */
  answer: { status: number; body: unknown } | null;
  /** How often the store had been lost when it was sent. */
  epoch: number;
}

/** What a world begins with. */
export interface WorldOptions {
  history: History;
  /** Our id of each order that can be asked for, by owner and key. */
  refs: ReadonlyMap<string, string>;
  mutant?: Mutant | undefined;
}

/** Everything of one history: Stripe, the store, two instances of the host, and what is known of them. */
export class World {
  readonly history: History;
  readonly refs: WorldOptions['refs'];
  readonly mutant: Mutant;
  /** What this history has touched, for the statistics. */
  readonly seen = new Set<string>();
  readonly emulator: StripeEmulator;
  readonly gates: Gates;
  readonly instances: [Instance, Instance];
  /** The store itself, without scheduling points; a new one after a loss. */
  store: OrderStore;
  /** What was seen to be written to the store. */
  observed: Observed;
  readonly sent: Sent[] = [];
  /** Ids of Checkout Sessions, invoices and top-ups, in the order in which they were made. */
  readonly made: string[] = [];
  /** Ids of the payment intents that somebody has tried to pay. */
  readonly intents: string[] = [];
  /** Ids of events that were acknowledged. */
  readonly delivered = new Set<string>();
  /** Whether the host's key has its rights again, if it had lost them. */
  isKeyRestored = false;
  /** How many calls that make something have come to Stripe. */
  makingCalls = 0;
  /** How often the store was lost. */
  epoch = 0;
  readonly #starts = [0, 0];

  constructor({ history, refs, mutant = {} }: WorldOptions) {
    this.history = history;
    this.refs = refs;
    this.mutant = mutant;
    this.emulator = createEmulator(history.setting);
    this.gates = new Gates(this.now);
    this.observed = observedStore(memoryStore(), this.#isBought);
    this.store = this.observed.store;
    this.instances = [this.#start(0), this.#start(1)];
  }

  /** The true time, in seconds since the Unix epoch. */
  readonly now = (): number => this.emulator.clock.now();

  /** Whether all that was begun is finished, or waits at a point. */
  get isCalm(): boolean {
    return this.gates.points.length >= this.liveTasks;
  }

  /** Work that is under way in instances that run. */
  get liveTasks(): number {
    return this.instances[0].tasks + this.instances[1].tasks;
  }

  /** Begins something that an instance does, and does not wait for it. */
  begin(instance: Incarnation, work: () => Promise<void>): void {
    instance.tasks += 1;
    const end = () => void (instance.tasks -= 1);
    void work().then(end, (error: unknown) => {
      end();
      this.seen.add(`rejected: ${String(error).slice(0, 60)}`);
    });
  }

  /** An instance ends now, whatever it is doing, and another one starts. */
  crash(seat: Seat): void {
    for (const [index, point] of this.gates.kill(this.instances[seat]).entries()) {
      // What was on its way may arrive or not; nobody is there to hear of it.
      if (index % 2 === 0) point.release('late');
    }
    this.instances[seat] = this.#start(seat);
  }

  /**
   * The store is lost with everything in it; both instances start again, and once what was on its way to Stripe has
   * arrived, they read from there what can be read.
   */
  async loseStore(): Promise<void> {
    this.epoch += 1;
    this.delivered.clear();
    this.observed = observedStore(memoryStore());
    this.store = this.observed.store;
    this.crash(0);
    this.crash(1);
    await settle(this);
    await passTime(this, CALL_TIMEOUT_SECONDS);
    const { stripe } = this.instances[0];
    const { isKeyRestored, gates } = this;
    const { isOpen } = gates;
    gates.isOpen = true;
    this.isKeyRestored = true;
    await restoreFromStripe({ stripe, store: this.store, now: this.now });
    gates.isOpen = isOpen;
    this.isKeyRestored = isKeyRestored;
  }

  /** Whether Stripe has an order for one of ours, whatever the machine knows of it. */
  readonly #isBought = (ref: string): boolean =>
    this.emulator.orders.list().some(({ metadata }) => metadata['offtake_ref'] === ref);

  #start(seat: Seat): Instance {
    const count = (this.#starts[seat] ?? 0) + 1;
    this.#starts[seat] = count;
    return createInstance(this, { seat, name: `${'ab'[seat]}${count}` });
  }
}
