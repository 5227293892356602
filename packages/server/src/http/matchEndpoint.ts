import { ENDPOINTS, type Endpoint, type EndpointName } from '@offtake/contract';
import { HttpProblem } from '../HttpProblem.js';
import { isSendable } from './assertPlainJson.js';

/** The endpoint that a request is for. */
export interface EndpointMatch {
  name: EndpointName;
  /** What stands in the place of `{id}`; empty for paths without. */
  id: string;
}

/**
 * Finds the endpoint for a request in the contract's table.
 *
 * @param basePath what stands before the endpoint's path; null is anything, and then the longest path that fits wins.
 * @throws {HttpProblem} `not_found`, with status 404 for an unknown path and 405 for another method.
 */
export function matchEndpoint(request: { method: string; pathname: string; basePath: string | null }): EndpointMatch {
  const segments = toSegments(request.pathname, request.basePath);
  const matching = ROUTES.filter(({ pattern }) => fits(pattern, segments, request.basePath === null));
  const length = matching[0]?.pattern.length;
  if (length === undefined) throw new HttpProblem('not_found');
  const candidates = matching.filter(({ pattern }) => pattern.length === length);
  const found = candidates.find(({ method }) => method === request.method);
  if (!found) throw methodNotAllowed(candidates.map(({ method }) => method));
  return { name: found.name, id: idOf(found.pattern, segments) };
}

interface TableRow {
  name: EndpointName;
  method: Endpoint['method'];
  pattern: readonly string[];
}

const NAMES = Object.keys(ENDPOINTS).filter((name): name is EndpointName => Object.hasOwn(ENDPOINTS, name));

/** The longest paths first. */
const ROUTES: readonly TableRow[] = NAMES.map((name) => ({
  name,
  method: ENDPOINTS[name].method,
  pattern: ENDPOINTS[name].path.slice(1).split('/'),
})).toSorted((a, b) => b.pattern.length - a.pattern.length);

const PARAMETER = '{id}';

/** @throws {HttpProblem} `not_found` for a path outside the base, or one that is no valid URI. */
function toSegments(pathname: string, basePath: string | null): string[] {
  const base = basePath ?? '';
  if (!pathname.startsWith(`${base}/`)) throw new HttpProblem('not_found');
  const segments = decode(pathname.slice(base.length + 1).replace(/\/$/, ''));
  if (!segments?.every(isSendable)) throw new HttpProblem('not_found');
  return segments;
}

/** @returns null for what is no valid URI: a caller's mistake, not news for the log. */
function decode(path: string): string[] | null {
  try {
    return path.split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
}

function fits(pattern: readonly string[], segments: readonly string[], isSuffix: boolean): boolean {
  if (isSuffix ? segments.length < pattern.length : segments.length !== pattern.length) return false;
  const tail = segments.slice(-pattern.length);
  return pattern.every((part, index) => (part === PARAMETER ? tail[index] !== '' : part === tail[index]));
}

function idOf(pattern: readonly string[], segments: readonly string[]): string {
  const position = pattern.indexOf(PARAMETER);
  return position === -1 ? '' : (segments.slice(-pattern.length)[position] ?? '');
}

function methodNotAllowed(allowed: string[]): HttpProblem {
  return new HttpProblem('not_found', {
    status: 405,
    detail: 'This cannot be done here.',
    headers: { allow: allowed.join(', ') },
  });
}
