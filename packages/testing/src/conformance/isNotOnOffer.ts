import type { Answer } from './createBackend.js';

/** Whether an answer says that the backend has no such endpoint, as at relay level it need not have every one. */
export function isNotOnOffer({ status }: Pick<Answer, 'status'>): boolean {
  return status === 404 || status === 405;
}
