import { CONTRACT_VERSION, PERMISSIONS, type Permission } from '@offtake/contract';
import type { AuthorizeResult } from '../Authorize.js';
import { effectiveLimits } from '../orders/effectiveLimits.js';
import { effectiveSources } from '../orders/effectiveSources.js';
import type { ServerContext } from '../ServerContext.js';
import { readLivemode } from '../stripe/readLivemode.js';
import { isPermitted } from './authorizeCall.js';
import type { Route } from './Route.js';

/** Answers what is on offer, and what this caller may do: `authorize` is asked for each permission. */
export const getConfig: Route<'getConfig'> = async (context, { request }) => {
  const [answers, livemode] = await Promise.all([askAll(context, request), readLivemode(context.stripe)]);
  const buyer = answers.get('order.create');
  const limits = effectiveLimits(context.limits, (buyer && buyer.limits) || {});
  return {
    object: 'offtake.config',
    contract_version: CONTRACT_VERSION,
    livemode,
    currencies: [...context.currencies],
    payment_sources: [...effectiveSources(context.paymentSources, buyer || {})],
    permissions: PERMISSIONS.filter((permission) => isPermitted(answers.get(permission) ?? null, permission)),
    limits: { amount_total: { ...limits.amountTotal }, metric_tons: limits.metricTons ?? null },
    amount_includes_fees: context.amountIncludesFees,
    amount_metric_tons_decimals: context.amountMetricTonsDecimals,
  };
};

async function askAll(
  { authorize }: ServerContext,
  request: Request,
): Promise<ReadonlyMap<Permission, AuthorizeResult>> {
  const answers = PERMISSIONS.map(async (action) => [action, await authorize({ request, action })] as const);
  return new Map(await Promise.all(answers));
}
