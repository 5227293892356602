import { StripeProblem } from '../wire/StripeProblem.js';

/** The object that a path names. @throws StripeProblem 404 `resource_missing` if there is none. */
export function assertFound<Found>(found: Found | undefined, noun: string, id: string): Found {
  if (found !== undefined) return found;
  throw new StripeProblem(`No such ${noun}: '${id}'`, { status: 404, code: 'resource_missing', param: 'id' });
}
