import { readParameters } from '../wire/readParameters.js';
import { assertFound } from './assertFound.js';
import { defineRoute } from './defineRoute.js';

/** Removes an endpoint. */
export const deleteWebhookEndpointRoute = defineRoute({
  endpoint: ['DELETE', '/v1/webhook_endpoints/{webhook_endpoint}'],
  read: (form) => readParameters(form, {}),
  execute: ({ core, id }) => {
    assertFound(core.endpoints.get(id), 'webhook endpoint', id);
    core.endpoints.delete(id);
    core.changes.note();
    return { id, object: 'webhook_endpoint', deleted: true };
  },
});
