import type { Permission } from '@offtake/contract';
import type { AuthorizeInput, AuthorizeResult, Caller } from '../Authorize.js';
import { HttpProblem } from '../HttpProblem.js';
import type { ServerContext } from '../ServerContext.js';
import { METADATA_VALUE_MAX_LENGTH } from '../stripe/metadataLimits.js';

/** In characters: the owner becomes a value of metadata at Stripe. */
const OWNER_MAX_LENGTH = METADATA_VALUE_MAX_LENGTH;

/**
 * Asks the host whether a call may go on.
 *
 * @throws {HttpProblem} `unauthenticated`, `forbidden`
 * @throws {TypeError} when the host's answer names no owner.
 */
export async function authorizeCall({ authorize }: ServerContext, input: AuthorizeInput): Promise<Caller> {
  return assertPermitted(await authorize(input), input.action);
}

/** The same for a caller that is known already. */
export function assertPermitted(result: AuthorizeResult, action: Permission): Caller {
  if (result === null || result === undefined) throw new HttpProblem('unauthenticated');
  if (!isPermitted(result, action)) throw new HttpProblem('forbidden');
  assertOwner(result.owner);
  return result;
}

/** Whether an answer of the host's allows an action. */
export function isPermitted(result: AuthorizeResult, action: Permission): result is Caller {
  if (!result) return false;
  const { permissions = 'all' } = result;
  return permissions === 'all' || permissions.includes(action);
}

/** From JavaScript, `undefined` comes easily; it must not become an owner that everyone shares. */
function assertOwner(owner: unknown): void {
  if (typeof owner === 'string' && owner.length > 0 && owner.length <= OWNER_MAX_LENGTH) return;
  throw new TypeError(
    'createOfftakeHandler: authorize returned no owner, so it is not known whose orders to show. ' +
      `Return { owner } with a text of 1 to ${OWNER_MAX_LENGTH} characters, or null when nobody is signed in.`,
  );
}
