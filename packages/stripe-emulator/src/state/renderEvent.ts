import type { StripeEvent } from '../wire/StripeEvent.js';
import type { ThinEvent } from '../wire/ThinEvent.js';
import type { EmulatorCore } from './EmulatorCore.js';
import type { EventRecord } from './Events.js';

/**
 * Writes an event as Stripe sends it.
 *
 * @param apiVersion What it says it is written in. @default the version of its creation
 */
export function toStripeEvent(core: EmulatorCore, record: EventRecord, apiVersion = record.apiVersion): StripeEvent {
  const { object, previousAttributes } = record;
  return {
    id: record.id,
    object: 'event',
    api_version: apiVersion,
    created: record.created,
    data: { object, ...(previousAttributes ? { previous_attributes: previousAttributes } : {}) },
    livemode: core.options.livemode,
    pending_webhooks: core.deliveries.pendingOf(record.id),
    request: record.request ?? { id: null, idempotency_key: null },
    type: record.type,
  };
}

/** Writes the thin event about the same as a whole one; `null` where there is none. */
export function toThinEvent({ options }: EmulatorCore, record: EventRecord): ThinEvent | null {
  const { object, request } = record;
  const type = thinTypeOf(record.type);
  if (type === null || object.id === undefined) return null;
  const cause = { id: request?.id ?? '', idempotency_key: request?.idempotency_key ?? '' };
  return {
    id: record.id.replace('evt_', THIN_PREFIX),
    object: 'v2.core.event',
    created: new Date(record.created * 1000).toISOString(),
    livemode: options.livemode,
    ...(cause.id === '' ? {} : { reason: { type: 'request', request: cause } }),
    related_object: { id: object.id, type: object.object, url: `${PATHS[object.object] ?? '/v1'}/${object.id}` },
    snapshot_event: record.id,
    type,
  };
}

/** The thin type of a whole event's type; `null` where there is none: only Climate's are emulated. */
export function thinTypeOf(type: string): string | null {
  return type.startsWith('climate.') ? `v1.${type}` : null;
}

/** The id of the whole event that a thin event's id belongs to. */
export function snapshotIdOf(thinId: string): string {
  return thinId.replace(THIN_PREFIX, 'evt_');
}

const THIN_PREFIX = 'evt_thin_';

const PATHS: Readonly<Record<string, string>> = {
  'climate.order': '/v1/climate/orders',
  'climate.product': '/v1/climate/products',
};
