import type { EndpointRecord } from '../state/WebhookEndpoints.js';
import { readBoolean } from '../wire/choiceReaders.js';
import { mergeMetadata } from '../wire/readMetadata.js';
import { readParameters } from '../wire/readParameters.js';
import { assertFound } from './assertFound.js';
import { defineRoute } from './defineRoute.js';
import { renderWebhookEndpoint } from './renderWebhookEndpoint.js';
import { webhookEndpointReaders } from './webhookEndpointReaders.js';

/** Changes an endpoint, or disables it. */
export const updateWebhookEndpointRoute = defineRoute({
  endpoint: ['POST', '/v1/webhook_endpoints/{webhook_endpoint}'],
  read: (form) => readParameters(form, { ...webhookEndpointReaders, disabled: readBoolean }),
  execute: ({ core, id, parameters: { description, disabled, enabled_events: enabledEvents, metadata, url } }) => {
    const record = assertFound(core.endpoints.get(id), 'webhook endpoint', id);
    const changed: EndpointRecord = {
      ...record,
      metadata: mergeMetadata({ ...record.metadata }, metadata),
      ...(description === undefined ? {} : { description: description === '' ? null : description }),
      ...(disabled === undefined ? {} : { isEnabled: !disabled }),
      ...(enabledEvents === undefined ? {} : { enabledEvents }),
      ...(url === undefined ? {} : { url }),
    };
    core.changes.note();
    return renderWebhookEndpoint(core, core.endpoints.replace(changed));
  },
});
