import { COMMON_CODES } from './endpoints.js';
import { createFailures, type OpenApiPaths } from './openApiOperation.js';

/** The paths beside the table of endpoints: what no client of ours reads as one JSON answer. */
export function createStreamPaths(): OpenApiPaths {
  return {
    '/events': {
      get: {
        operationId: 'streamEvents',
        summary: 'What changes, as it changes',
        description:
          'Server-sent events `order.created`, `order.updated` and `product.updated`, each with the object as JSON data. Optional: a backend without it answers 404, and the client polls.',
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
          ...createFailures([...COMMON_CODES, 'not_found']),
        },
      },
    },
    '/webhooks': {
      post: {
        operationId: 'receiveWebhook',
        summary: 'Where Stripe sends its events',
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
          200: { description: 'Received. Any other answer makes Stripe send it again.' },
          ...createFailures(['invalid_request', 'payload_too_large', 'internal_error']),
        },
      },
    },
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
