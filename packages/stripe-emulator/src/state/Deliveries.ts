/** What has become of each event at each endpoint. */
export class Deliveries {
  readonly #byEvent = new Map<string, Map<string, DeliveryRecord>>();

  get(eventId: string, endpointId: string): DeliveryRecord | undefined {
    return this.#byEvent.get(eventId)?.get(endpointId);
  }

  /** Puts a delivery in place, new or changed. */
  set(record: DeliveryRecord): DeliveryRecord {
    const ofEvent = this.#byEvent.get(record.event) ?? new Map<string, DeliveryRecord>();
    ofEvent.set(record.endpoint, record);
    this.#byEvent.set(record.event, ofEvent);
    return record;
  }

  /** All of one event. */
  ofEvent(eventId: string): DeliveryRecord[] {
    return [...(this.#byEvent.get(eventId)?.values() ?? [])];
  }

  /** How many endpoints have not taken the event. */
  pendingOf(eventId: string): number {
    return this.ofEvent(eventId).filter(({ status }) => status !== 'succeeded').length;
  }

  /** Whether an event is still to be delivered. */
  isPending(eventId: string): boolean {
    return this.ofEvent(eventId).some(({ status }) => status === 'pending');
  }

  /** All of all events that are still known, oldest first. */
  all(): DeliveryRecord[] {
    return [...this.#byEvent.values()].flatMap((ofEvent) => [...ofEvent.values()]);
  }

  /** Forgets those of an event. */
  dropEvent(eventId: string): void {
    this.#byEvent.delete(eventId);
  }

  /** Replaces everything. */
  import(records: readonly DeliveryRecord[]): void {
    this.#byEvent.clear();
    for (const record of records) this.set(record);
  }
}

/** One event on its way to one endpoint. */
export interface DeliveryRecord {
  /** `evt_…`. */
  readonly event: string;
  /** `we_…`. */
  readonly endpoint: string;
  /** Failed means that it will not be tried again by itself. */
  readonly status: 'failed' | 'pending' | 'succeeded';
  /** Oldest first. */
  readonly attempts: readonly DeliveryAttempt[];
  /** When it is tried next, in seconds since the Unix epoch; `null` if it is on its way or done. */
  readonly nextAttemptAt: number | null;
}

/** One try. */
export interface DeliveryAttempt {
  /** Seconds since the Unix epoch, when it was due. */
  readonly time: number;
  /** HTTP status; `null` if there was no answer. */
  readonly status: number | null;
  /** Why it failed; `null` if it did not. */
  readonly error: string | null;
  /** Whether it was sent by hand. */
  readonly isResend: boolean;
}
