import type { EventRequest, StripeEvent } from '../wire/StripeEvent.js';
import { DAY_SECONDS } from './daySeconds.js';
import { OrderedCollection, type Page, type PageRequest } from './OrderedCollection.js';
import { uniqueId } from './uniqueId.js';

/** 30 days: how long Stripe's Events API looks back. */
const RETENTION_SECONDS = 30 * DAY_SECONDS;

/**
 * Everything that has happened, as Stripe tells it. An event shows its object as it was then, in the API version of
 * then, and is forgotten after 30 days.
 *
 * @see https://docs.stripe.com/api/events
 */
export class Events {
  readonly #options: EventsOptions;
  readonly #records = new OrderedCollection<EventRecord>((record) => record.created);
  readonly #listeners = new Set<(record: EventRecord) => void>();
  #request: EventRequest | null = null;

  constructor(options: EventsOptions) {
    this.#options = options;
  }

  /** Records that something happened, and tells the listeners. */
  emit(happening: Happening): EventRecord {
    const { requestId, idempotencyKey = null } = happening;
    const record: EventRecord = {
      id: uniqueId('evt_', this.#options.randomId, this.#records),
      type: happening.type,
      created: this.#options.now(),
      apiVersion: this.#options.apiVersion,
      object: happening.object,
      previousAttributes: happening.previousAttributes ?? null,
      request: requestId === undefined ? this.#request : { id: requestId, idempotency_key: idempotencyKey },
    };
    this.#prune();
    this.#records.add(record);
    for (const listener of this.#listeners) listener(record);
    return record;
  }

  /** Does the work of a request: what is emitted meanwhile names it. */
  duringRequest<Result>(request: EventRequest, work: () => Result): Result {
    const before = this.#request;
    this.#request = request;
    try {
      return work();
    } finally {
      this.#request = before;
    }
  }

  /** Calls the listener with each new event, until the returned function is called. */
  onEmit(listener: (record: EventRecord) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** The event, unless there is none or it is too old. */
  get(id: string): EventRecord | undefined {
    const record = this.kept(id);
    return record && this.#isTold(record) ? record : undefined;
  }

  /** The event, also if it is too old to be told but is still to be delivered. */
  kept(id: string): EventRecord | undefined {
    this.#prune();
    return this.#records.get(id);
  }

  /** All events that are not too old, oldest first. */
  all(): EventRecord[] {
    this.#prune();
    return this.#records.all().filter((record) => this.#isTold(record));
  }

  /** One page of those that pass, newest first; `null` if the cursor names no event. */
  page(request: PageRequest, where: (record: EventRecord) => boolean): Page<EventRecord> | null {
    this.#prune();
    return this.#records.page(request, (record) => this.#isTold(record) && where(record));
  }

  /** Everything, JSON-safe, oldest first. */
  export(): EventRecord[] {
    this.#prune();
    return this.#records.all();
  }

  /** Replaces everything. */
  import(records: readonly EventRecord[]): void {
    this.#records.clear();
    for (const record of records) this.#records.add(record);
  }

  #isTold({ created }: EventRecord): boolean {
    return created >= this.#options.now() - RETENTION_SECONDS;
  }

  #prune(): void {
    const { isNeeded, now, onForget } = this.#options;
    const forgotten = this.#records.dropBefore(now() - RETENTION_SECONDS, ({ id }) => isNeeded(id));
    for (const { id } of forgotten) onForget(id);
  }
}

/** Something that happened. */
export interface Happening {
  /** Stripe's name for it, such as `climate.order.created`. */
  type: string;
  /**
   * The object as it is now, ready for the wire. It is kept by reference: hand over one that is never changed
   * afterwards. State here is replaced, not changed, so a stored object will do.
   */
  object: EventObject;
  /** Former values of what changed, for `*.updated` events. */
  previousAttributes?: Readonly<Record<string, unknown>> | undefined;
  /** @default the request that is being handled, if any */
  requestId?: string | null | undefined;
  /** Only beside `requestId`. */
  idempotencyKey?: string | null | undefined;
}

/** An object of Stripe's. */
export type EventObject = Readonly<StripeEvent['data']['object']>;

/** An event as it is kept. */
export interface EventRecord {
  /** `evt_…`. */
  readonly id: string;
  readonly type: string;
  /** Seconds since the Unix epoch. */
  readonly created: number;
  /** The account's API version at that time. */
  readonly apiVersion: string;
  readonly object: EventObject;
  readonly previousAttributes: Readonly<Record<string, unknown>> | null;
  /** `null` if no request caused it. */
  readonly request: EventRequest | null;
}

interface EventsOptions {
  apiVersion: string;
  now: () => number;
  randomId: () => string;
  /** Whether an event that is too old is kept all the same: when it is still to be delivered. */
  isNeeded: (eventId: string) => boolean;
  /** Told of each event that is forgotten. */
  onForget: (eventId: string) => void;
}
