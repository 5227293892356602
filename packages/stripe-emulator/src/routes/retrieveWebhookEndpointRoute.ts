import { expandReader } from '../wire/expand.js';
import { readParameters } from '../wire/readParameters.js';
import { assertFound } from './assertFound.js';
import { defineRoute } from './defineRoute.js';
import { renderWebhookEndpoint } from './renderWebhookEndpoint.js';

/** Answers with one endpoint. */
export const retrieveWebhookEndpointRoute = defineRoute({
  endpoint: ['GET', '/v1/webhook_endpoints/{webhook_endpoint}'],
  read: (form) => readParameters(form, { expand: expandReader({}) }),
  execute: ({ core, id }) => renderWebhookEndpoint(core, assertFound(core.endpoints.get(id), 'webhook endpoint', id)),
});
