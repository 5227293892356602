import { OrderedCollection, type Page, type PageRequest } from './OrderedCollection.js';

/** Where events are sent to. */
export class WebhookEndpoints {
  readonly #records = new OrderedCollection<EndpointRecord>((record) => record.created);

  /** The endpoint, if there is one. */
  get(id: string): EndpointRecord | undefined {
    return this.#records.get(id);
  }

  /** The endpoint, which must exist. @throws Error if it does not. */
  record(id: string): EndpointRecord {
    const record = this.#records.get(id);
    if (record) return record;
    throw new Error(`There is no webhook endpoint ${id} in the emulator.`);
  }

  add(record: EndpointRecord): EndpointRecord {
    this.#records.add(record);
    return record;
  }

  replace(record: EndpointRecord): EndpointRecord {
    this.#records.replace(record);
    return record;
  }

  delete(id: string): void {
    this.#records.delete(id);
  }

  /** One page, newest first; `null` if the cursor names no endpoint. */
  page(request: PageRequest): Page<EndpointRecord> | null {
    return this.#records.page(request);
  }

  /** All endpoints, oldest first. */
  all(): EndpointRecord[] {
    return this.#records.all();
  }

  /** Replaces everything. */
  import(records: readonly EndpointRecord[]): void {
    this.#records.clear();
    for (const record of records) this.#records.add(record);
  }
}

/** An endpoint as it is kept. */
export interface EndpointRecord {
  /** `we_…`. */
  readonly id: string;
  /** Seconds since the Unix epoch. */
  readonly created: number;
  readonly url: string;
  /** Event types, or `*`. */
  readonly enabledEvents: readonly string[];
  readonly isEnabled: boolean;
  /** API version that deliveries claim to be in; `null` for that of the event. */
  readonly apiVersion: string | null;
  readonly description: string | null;
  readonly metadata: Readonly<Record<string, string>>;
  /** Whole events, or thin ones that only name the object. */
  readonly payload: WebhookPayload;
  /** Newest first. */
  readonly secrets: readonly EndpointSecret[];
}

/** What is delivered: whole events, or thin ones that only name the object. */
export type WebhookPayload = 'snapshot' | 'thin';

/** What deliveries are signed with. */
export interface EndpointSecret {
  /** `whsec_…`. */
  readonly secret: string;
  /** Seconds since the Unix epoch; `null` for the current one. */
  readonly expiresAt: number | null;
}

/** An endpoint to add. */
export interface WebhookEndpointInput {
  /** `http:` or `https:`. */
  url: string;
  /** Event types; thin ones for thin payloads. @default all: `['*']` */
  enabledEvents?: readonly string[] | undefined;
  /** What deliveries are signed with. @default a new one */
  secret?: string | undefined;
  /** Whole events, or thin ones of Climate. @default 'snapshot' */
  payload?: WebhookPayload | undefined;
  /** API version that deliveries claim to be in. @default that of the event */
  apiVersion?: string | null | undefined;
  description?: string | null | undefined;
  metadata?: Readonly<Record<string, string>> | undefined;
}
