import { createEndpoint } from '../webhooks/createEndpoint.js';
import { readString } from '../wire/parameterReaders.js';
import { readBoolean } from '../wire/choiceReaders.js';
import { mergeMetadata } from '../wire/readMetadata.js';
import { readParameters } from '../wire/readParameters.js';
import { defineRoute } from './defineRoute.js';
import { renderWebhookEndpoint } from './renderWebhookEndpoint.js';
import { webhookEndpointReaders } from './webhookEndpointReaders.js';

/** Adds an endpoint; its secret is told here and nowhere else. */
export const createWebhookEndpointRoute = defineRoute({
  endpoint: ['POST', '/v1/webhook_endpoints'],
  read: (form) => readParameters(form, readers, { required: ['enabled_events', 'url'] }),
  execute: ({ core, parameters: { api_version: apiVersion, description, enabled_events, metadata, url } }) => {
    const record = createEndpoint(core, {
      url,
      apiVersion: apiVersion ?? null,
      description: description === '' ? null : description,
      enabledEvents: enabled_events,
      metadata: mergeMetadata({}, metadata),
    });
    core.changes.note();
    return { ...renderWebhookEndpoint(core, record), secret: record.secrets[0]?.secret };
  },
});

const readers = { ...webhookEndpointReaders, api_version: readString, connect: readBoolean };
