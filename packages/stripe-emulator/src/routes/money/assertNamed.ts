import { StripeProblem } from '../../wire/StripeProblem.js';

/** The object that a parameter names. @throws StripeProblem 400 `resource_missing` if there is none. */
export function assertNamed<Found>(
  found: Found | undefined,
  noun: string,
  named: { id: string; param: string },
): Found {
  if (found !== undefined) return found;
  throw new StripeProblem(`No such ${noun}: '${named.id}'`, { code: 'resource_missing', param: named.param });
}
