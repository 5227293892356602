import { createRandom } from '../faults/createRandom.js';
import type { DeliveryRecord } from '../state/Deliveries.js';
import type { EmulatorCore } from '../state/EmulatorCore.js';
import { toThinEvent } from '../state/renderEvent.js';
import type { EndpointRecord, WebhookEndpointInput } from '../state/WebhookEndpoints.js';
import { createEndpoint, rollSecret, type SecretRoll, toWebhookUrl } from '../webhooks/createEndpoint.js';
import { listensTo } from '../webhooks/listensTo.js';
import type { Attempt, WebhookDispatcher } from '../webhooks/WebhookDispatcher.js';

/** Makes the control of where events go and how they get there. */
export function createWebhooksControl(core: EmulatorCore, dispatcher: WebhookDispatcher): WebhooksControl {
  const { changes, deliveries, endpoints, faults } = core;
  const change = <Result>(work: () => Result): Result =>
    changes.batch(() => {
      const result = structuredClone(work());
      changes.note();
      return result;
    });
  return {
    listEndpoints: () => structuredClone(endpoints.all().toReversed()),
    addEndpoint: (input) => change(() => createEndpoint(core, input)),
    updateEndpoint: (id, update) =>
      change(() => {
        const url = update.url === undefined ? {} : { url: toWebhookUrl(update.url) };
        return endpoints.replace({ ...endpoints.record(id), ...update, ...url });
      }),
    removeEndpoint: (id) => change(() => endpoints.delete(endpoints.record(id).id)),
    roll: (id, roll = {}) => change(() => rollSecret(core, id, roll)),
    deliveries: (eventId) => structuredClone(eventId === undefined ? deliveries.all() : deliveries.ofEvent(eventId)),
    resend: (eventId, endpointId) => resend(core, dispatcher, eventId, endpointId),
    flush: () => dispatcher.flush(),
    hold: () => dispatcher.queue.hold(),
    held: () => dispatcher.queue.held.map(({ event, endpoint }) => ({ event, endpoint })),
    release: ({ order = 'sent', seed = 1 } = {}) =>
      dispatcher.queue.release((items) => ARRANGEMENTS[order](items, seed)),
    duplicate: (times = 1) => void faults.add({ kind: 'webhook_duplicated', times }),
    drop: (times = 1) => void faults.add({ kind: 'webhook_lost', times }),
  };
}

/** Where events are sent to, and how they get there. What is returned is a copy. */
export interface WebhooksControl {
  /** The newest first, with their secrets. */
  listEndpoints: () => EndpointRecord[];
  /** @throws RangeError if the address is not one that events can be sent to, or the secret is empty. */
  addEndpoint: (input: WebhookEndpointInput) => EndpointRecord;
  /** Changes what is given; a disabled endpoint gets nothing. @throws Error if there is no such endpoint. */
  updateEndpoint: (id: string, update: WebhookEndpointUpdate) => EndpointRecord;
  /** @throws Error if there is no such endpoint. */
  removeEndpoint: (id: string) => void;
  /**
   * Gives an endpoint a new secret and returns it. Until the old one expires, deliveries are signed with both.
   *
   * @throws Error if there is no such endpoint, or the secret is empty.
   */
  roll: (endpointId: string, roll?: SecretRoll) => string;
  /** What has become of an event, or of all, oldest first. */
  deliveries: (eventId?: string) => DeliveryRecord[];
  /**
   * Sends an event again.
   *
   * @param endpointId Where to, whatever it has asked for. @default all that are enabled and listen to it
   * @throws Error if there is no such event or endpoint, or no thin event for one that takes those.
   */
  resend: (eventId: string, endpointId?: string) => void;
  /** Resolves when nothing is on its way; tries that are due later do not count, nor does what is held. */
  flush: () => Promise<void>;
  /** Puts deliveries aside until `release`. */
  hold: () => void;
  /** What is put aside, in the order it would have been sent. */
  held: () => Pick<Attempt, 'endpoint' | 'event'>[];
  /** Sends what was put aside. */
  release: (options?: ReleaseOptions) => void;
  /** Sends each of the next deliveries twice. @param times How many. @default 1 */
  duplicate: (times?: number) => void;
  /** Loses the next deliveries. @param times How many. @default 1 */
  drop: (times?: number) => void;
}

/** What can be changed about an endpoint. */
export type WebhookEndpointUpdate = Partial<
  Pick<EndpointRecord, 'apiVersion' | 'description' | 'enabledEvents' | 'isEnabled' | 'metadata' | 'payload' | 'url'>
>;

/** The order in which deliveries that were put aside are sent. */
export interface ReleaseOptions {
  /** @default 'sent', as they would have been */
  order?: 'reversed' | 'sent' | 'shuffled' | undefined;
  /** Makes 'shuffled' repeatable. @default 1 */
  seed?: number | undefined;
}

const ARRANGEMENTS: Readonly<
  Record<NonNullable<ReleaseOptions['order']>, (items: Attempt[], seed: number) => Attempt[]>
> = {
  reversed: (items) => items.toReversed(),
  sent: (items) => items,
  shuffled: (items, seed) => {
    const random = createRandom(seed);
    const ranked = items.map((item) => ({ item, rank: random() }));
    return ranked.toSorted((left, right) => left.rank - right.rank).map(({ item }) => item);
  },
};

function resend(core: EmulatorCore, dispatcher: WebhookDispatcher, eventId: string, endpointId?: string): void {
  const event = core.events.get(eventId);
  if (!event) throw new Error(`There is no event ${eventId} in the emulator, or it is too old.`);
  if (endpointId === undefined) {
    const listening = core.endpoints.all().filter((endpoint) => listensTo(endpoint, event.type));
    for (const endpoint of listening) dispatcher.resend(eventId, endpoint);
    return;
  }
  const named = core.endpoints.record(endpointId);
  if (named.payload === 'thin' && toThinEvent(core, event) === null)
    throw new Error(`There is no thin event of ${event.type}, and ${endpointId} takes no others.`);
  dispatcher.resend(eventId, named);
}
