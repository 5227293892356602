import { FULL_LEVEL, type Check, type CheckContext } from '../Check.js';
import { ensureOk, ensureRefused } from '../expectations.js';
import { at } from '../json.js';

/** What the caller may see of the balance. */
export const balanceChecks: Check[] = [
  {
    name: 'balance/as-permitted',
    title: 'GET /balance answers those who may see it, as /config says, and is forbidden to others',
    levels: FULL_LEVEL,
    run: checkBalance,
  },
];

async function checkBalance(context: CheckContext): Promise<void> {
  const config = (await context.backend.call('getConfig')).json;
  const permissions: unknown = at(config, 'permissions');
  const answer = await context.backend.call('getBalance');
  if (Array.isArray(permissions) && permissions.includes('balance.read')) ensureOk(answer, 'the balance');
  else
    ensureRefused(context, answer, {
      what: 'a caller without balance.read',
      codes: ['forbidden', 'unauthenticated'],
      advice: 'Show the balance only to callers whose permissions in /config have balance.read.',
    });
}
