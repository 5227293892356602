import { defineRoute } from './defineRoute.js';
import { listReader, toList } from './listPage.js';
import { renderWebhookEndpoint } from './renderWebhookEndpoint.js';

const PATH = '/v1/webhook_endpoints';

/** Answers with a page of endpoints, newest first. */
export const listWebhookEndpointsRoute = defineRoute({
  endpoint: ['GET', PATH],
  read: listReader({}),
  execute: ({ core, parameters }) =>
    toList(core.endpoints.page(parameters), {
      parameters,
      url: PATH,
      noun: 'webhook endpoint',
      toWire: (record) => renderWebhookEndpoint(core, record),
    }),
});
