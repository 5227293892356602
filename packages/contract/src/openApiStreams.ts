import { COMMON_CODES } from './endpoints.js';
import { createFailures, type OpenApiPaths } from './openApiOperation.js';

/** The paths beside the table of endpoints: what no client of ours reads as one JSON answer. */
export function createStreamPaths(): OpenApiPaths {
  return {
    '/events': {
      get: {
        operationId: 'streamEvents',
        summary: 'What changes, as it changes',
        description: [
          'Server-sent events `order.created`, `order.updated` and `product.updated`, each with the whole object as it is now as JSON data. Several changes of one object may come as one event. After a reconnection `order.updated` may be about an order that was not seen before, and an event may come twice, so take either for how the order is now.',
          'The first message has an id and no event: where the stream begins. Without `Last-Event-ID` that is now, so read the lists after it has come.',
          'The event `reset`, with `{}` as its data, says that the id that was sent is not known (a database was restored, for example): the stream begins now, and what was read before has to be read again.',
          'The stream ends from time to time, so that the caller is authorised again; the client then goes on with the last id. `rate_limited` means that too many streams are open. Optional: a backend without it answers 404, and the client polls.',
        ].join('\n\n'),
        parameters: [
          {
            name: 'Last-Event-ID',
            in: 'header',
            required: false,
            description: 'The id of the last event that was received; the stream goes on after it.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          200: { description: 'The stream.', content: { 'text/event-stream': { schema: { type: 'string' } } } },
          ...createFailures([...COMMON_CODES, 'invalid_request', 'not_found']),
        },
      },
    },
    '/webhooks': createWebhooksPath(),
    '/openapi.json': {
      get: {
        operationId: 'getOpenApiDocument',
        summary: 'This document',
        responses: {
          200: { description: 'Done.', content: { 'application/json': { schema: { type: 'object' } } } },
        },
      },
    },
  };
}

function createWebhooksPath(): OpenApiPaths[string] {
  return {
    post: {
      operationId: 'receiveWebhook',
      summary: 'Where Stripe sends its events',
      description:
        'Events are kept before they are acknowledged, and each does its work once. What is another account’s or of the other mode is acknowledged and left alone. Optional: a backend without a signing secret answers 404.',
      parameters: [
        {
          name: 'Stripe-Signature',
          in: 'header',
          required: true,
          description: 'Stripe’s signature over the exact bytes of the body.',
          schema: { type: 'string' },
        },
      ],
      requestBody: { required: true, content: { 'application/json': { schema: { type: 'object' } } } },
      responses: {
        200: {
          description: 'Received. Any other answer makes Stripe send it again.',
          content: {
            'application/json': {
              schema: { type: 'object', properties: { received: { const: true } }, required: ['received'] },
            },
          },
        },
        ...createFailures(['invalid_request', 'not_found', 'payload_too_large', 'internal_error']),
        503: {
          ...createFailures(['internal_error'])['500'],
          description: '`internal_error`: It could not be kept. Stripe sends it again.',
        },
      },
    },
  };
}
