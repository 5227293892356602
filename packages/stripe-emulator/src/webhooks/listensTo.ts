import { thinTypeOf } from '../state/renderEvent.js';
import type { EndpointRecord } from '../state/WebhookEndpoints.js';

/** Whether an endpoint takes events of a type: it is enabled, asked for them, and there is one in its shape. */
export function listensTo({ enabledEvents, isEnabled, payload }: EndpointRecord, type: string): boolean {
  const name = payload === 'thin' ? thinTypeOf(type) : type;
  return isEnabled && name !== null && (enabledEvents.includes('*') || enabledEvents.includes(name));
}
