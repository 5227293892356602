import { ENDPOINT_ROUTES, type EndpointName } from '../endpointRoutes.js';
import { escapePointer } from '../escapePointer.js';
import { createOpenApiDocument, type OpenApiDocument } from '../openapi.js';

let made: OpenApiDocument | undefined;

/** Made when it is first needed: importing this file costs nothing. */
function openApiDocument(): OpenApiDocument {
  return (made ??= createOpenApiDocument());
}

/** Where the schema of an endpoint's output is in the contract's `openapi.json`. */
export function outputPointer(name: EndpointName): string {
  const { method, path } = ENDPOINT_ROUTES[name];
  const keys = [path, method.toLowerCase(), 'responses', '200', 'content', 'application/json', 'schema', '$ref'];
  const pointer = keys.reduce<unknown>((node, key) => child(node, key), openApiDocument().paths);
  return typeof pointer === 'string' ? pointer : '#';
}

/** Where the schema of a problem is in the contract's `openapi.json`. */
export const PROBLEM_POINTER = '#/components/schemas/Problem';

/**
 * Follows a path of keys from a schema in the contract's `openapi.json`.
 *
 * @returns the pointer of the schema that the last key is about, or of the deepest one that is described.
 */
export function schemaPointer(root: string, keys: readonly string[]): string {
  let pointer = root;
  for (const key of keys) {
    const next = step(pointer, key);
    if (next === null) break;
    pointer = next;
  }
  return pointer;
}

function step(pointer: string, key: string): string | null {
  const node = lookUp(pointer);
  if (!isRecord(node)) return null;
  if (typeof node['$ref'] === 'string') return step(node['$ref'], key);
  const properties = node['properties'];
  if (isRecord(properties) && Object.hasOwn(properties, key)) return `${pointer}/properties/${escapePointer(key)}`;
  if (isRecord(node['items']) && /^\d+$/.test(key)) return `${pointer}/items`;
  if (isRecord(node['additionalProperties'])) return `${pointer}/additionalProperties`;
  const branches = Array.isArray(node['anyOf']) ? node['anyOf'].keys() : [];
  for (const branch of branches) {
    const found = step(`${pointer}/anyOf/${branch}`, key);
    if (found !== null) return found;
  }
  return null;
}

function lookUp(pointer: string): unknown {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return keys.reduce<unknown>((node, key) => child(node, key), openApiDocument());
}

function child(node: unknown, key: string): unknown {
  if (Array.isArray(node)) return node[Number(key)];
  return isRecord(node) ? node[key] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
