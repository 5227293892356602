import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { COMMON_CODES, type Endpoint } from './endpoints.js';
import { ERROR_CODES } from './errorCodeFacts.js';
import type { ErrorCode } from './errorCodes.js';
import { componentRef, schemaRef } from './openApiSchemas.js';
import { PAGE_LIMIT_DEFAULT, PAGE_LIMIT_MAX, PAGE_LIMIT_MIN } from './limits.js';
import { PROBLEM_CONTENT_TYPE } from './problem.js';

/** Describes one endpoint as an OpenAPI operation. */
export function createOperation(operationId: string, endpoint: Endpoint): OpenApiOperation {
  const parameters = createParameters(endpoint);
  return {
    operationId,
    summary: endpoint.summary,
    ...(endpoint.action && { 'x-offtake-permission': endpoint.action }),
    ...(parameters.length > 0 && { parameters }),
    ...(endpoint.body && { requestBody: { required: true, content: jsonContent(schemaRef(endpoint.body)) } }),
    responses: {
      200: { description: 'Done.', content: jsonContent(schemaRef(endpoint.output)) },
      ...createFailures([...COMMON_CODES, ...endpoint.codes]),
    },
  };
}

/** The operations by path. */
export type OpenApiPaths = Record<string, { get?: OpenApiOperation; post?: OpenApiOperation }>;

/** One endpoint in an OpenAPI 3.1 document. */
export interface OpenApiOperation {
  operationId: string;
  summary: string;
  description?: string;
  /** What `authorize` is asked for; absent when the endpoint is open to every caller. */
  'x-offtake-permission'?: string;
  parameters?: OpenApiParameter[];
  requestBody?: { required: true; content: OpenApiContent };
  responses: Record<string, { description: string; content?: OpenApiContent }>;
}

/** A parameter of an endpoint, apart from its body. */
export interface OpenApiParameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  description: string;
  schema: JsonSchema;
}

/** What a body is made of, by media type. */
export type OpenApiContent = Record<string, { schema: JsonSchema; examples?: Record<string, { $ref: string }> }>;

/** The responses for some error codes, one for each status, with an example for each code. */
export function createFailures(codes: readonly ErrorCode[]): OpenApiOperation['responses'] {
  const statuses = new Set(codes.map((code) => ERROR_CODES[code].status));
  return Object.fromEntries(
    [...statuses].map((status) => {
      const own = codes.filter((code) => ERROR_CODES[code].status === status);
      const examples = Object.fromEntries(own.map((code) => [code, { $ref: `#/components/examples/${code}` }]));
      return [
        String(status),
        {
          description: own.map((code) => `\`${code}\`: ${ERROR_CODES[code].detail}`).join('\n\n'),
          content: { [PROBLEM_CONTENT_TYPE]: { schema: componentRef('Problem'), examples } },
        },
      ];
    }),
  );
}

const ID_PARAMETER: OpenApiParameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The id, as a list or an earlier answer gave it.',
  schema: { type: 'string', minLength: 1 },
};

const IDEMPOTENCY_KEY_PARAMETER: OpenApiParameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'One for each order that the buyer means to place. The same key gives the same order, however often it is sent.',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
};

/** What the query's fields mean; a schema here stands in for one that reads text. */
const QUERY_FIELDS: Record<string, { description: string; schema?: JsonSchema }> = {
  limit: {
    description: 'How many at most.',
    schema: { type: 'integer', minimum: PAGE_LIMIT_MIN, maximum: PAGE_LIMIT_MAX, default: PAGE_LIMIT_DEFAULT },
  },
  starting_after: { description: 'The id of the last one on the page before. Not together with `ending_before`.' },
  ending_before: { description: 'The id of the first one on the page after. Not together with `starting_after`.' },
  status: { description: 'Only orders with one of these statuses, separated by commas.' },
};

function createParameters({ path, query, idempotent }: Endpoint): OpenApiParameter[] {
  return [
    ...(path.includes('{id}') ? [ID_PARAMETER] : []),
    ...(idempotent ? [IDEMPOTENCY_KEY_PARAMETER] : []),
    ...(query ? createQueryParameters(query) : []),
  ];
}

function createQueryParameters(query: NonNullable<Endpoint['query']>): OpenApiParameter[] {
  const { properties = {} } = toJsonSchema(query, { typeMode: 'input', errorMode: 'ignore', target: 'draft-2020-12' });
  return Object.entries(properties).map(([name, property]) => {
    const { description = '', schema } = QUERY_FIELDS[name] ?? {};
    const ownSchema = typeof property === 'object' ? property : {};
    return { name, in: 'query', required: false, description, schema: schema ?? ownSchema };
  });
}

function jsonContent(schema: JsonSchema): OpenApiContent {
  return { 'application/json': { schema } };
}
