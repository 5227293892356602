import type { JsonSchema } from '@valibot/to-json-schema';
import { CONTRACT_VERSION } from './contractVersion.js';
import { ENDPOINTS, type Endpoint } from './endpoints.js';
import { ERROR_CODES } from './errorCodeFacts.js';
import { createOperation, type OpenApiPaths } from './openApiOperation.js';
import { createOpenApiSchemas } from './openApiSchemas.js';
import { createStreamPaths } from './openApiStreams.js';
import type { Problem } from './problem.js';

/**
 * Describes every endpoint of the contract as OpenAPI 3.1, made from the same table and schemas that the client and the
 * handler read.
 *
 * @example
 * const document = createOpenApiDocument({ serverUrl: 'https://shop.example/api/offtake' });
 */
export function createOpenApiDocument({ serverUrl = '/' }: OpenApiOptions = {}): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Offtake',
      version: CONTRACT_VERSION,
      description:
        'Ordering permanent carbon removal through Stripe Climate Orders. Objects are Stripe’s own JSON; unknown fields and unknown enum values are to be tolerated. Who the caller is, and how that is proven, is for the host to say.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: serverUrl, description: 'Paths are relative to any base path that the host chooses.' }],
    paths: createPaths(),
    components: {
      schemas: createOpenApiSchemas(),
      examples: createProblemExamples(),
    },
  };
}

/** What {@link createOpenApiDocument} cannot know by itself. */
export interface OpenApiOptions {
  /**
   * Where the backend is mounted: a path or an absolute URL.
   * @default '/'
   */
  serverUrl?: string | undefined;
}

/** The part of an OpenAPI 3.1 document that {@link createOpenApiDocument} makes. */
export interface OpenApiDocument {
  openapi: '3.1.0';
  info: { title: string; version: string; description: string; license: { name: string; identifier: string } };
  servers: { url: string; description: string }[];
  paths: OpenApiPaths;
  components: {
    schemas: Record<string, JsonSchema>;
    examples: Record<string, { summary: string; value: Problem }>;
  };
}

function createPaths(): OpenApiPaths {
  const paths: OpenApiPaths = {};
  for (const [name, endpoint] of Object.entries<Endpoint>(ENDPOINTS)) {
    const method = endpoint.method === 'GET' ? 'get' : 'post';
    paths[endpoint.path] = { ...paths[endpoint.path], [method]: createOperation(name, endpoint) };
  }
  return { ...paths, ...createStreamPaths() };
}

function createProblemExamples(): OpenApiDocument['components']['examples'] {
  return Object.fromEntries(
    Object.entries(ERROR_CODES).map(([code, { status, detail, retryable }]) => [
      code,
      {
        summary: detail,
        value: { type: 'about:blank', title: code, status, code, detail, request_id: 'req_1', retryable },
      },
    ]),
  );
}
