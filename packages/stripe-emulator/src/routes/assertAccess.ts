import type { EmulatorCore } from '../state/EmulatorCore.js';
import { StripeProblem } from '../wire/StripeProblem.js';

/** Refuses what the account behind an accepted key may not do. @throws StripeProblem */
export function assertAccess({ account, options }: EmulatorCore, headers: Headers, path: string): void {
  assertVersion(headers.get('stripe-version'));
  assertOwnAccount(headers.get('stripe-account') ?? headers.get('stripe-context'));
  if (account.isEligible || !path.startsWith('/v1/climate/')) return;
  throw new StripeProblem('Account not eligible for Climate Orders', {
    status: options.accountIneligibleStatus,
    code: options.codes.accountNotEligible,
  });
}

function assertVersion(version: string | null): void {
  if (version === null || /^\d{4}-\d{2}-\d{2}(\.\w+)?$/.test(version)) return;
  throw new StripeProblem(`Invalid Stripe API version: ${version}`);
}

/** The emulator is one account: acting for a connected one must not silently spend this one's money. */
function assertOwnAccount(account: string | null): void {
  if (account === null) return;
  throw new StripeProblem(
    `The provided key does not have access to account '${account}' (or that account does not exist). The Stripe emulator has no connected accounts.`,
    { status: 403, code: 'account_invalid' },
  );
}
