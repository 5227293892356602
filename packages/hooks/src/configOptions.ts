import { AMOUNT_METRIC_TONS_DECIMALS, CONTRACT_VERSION, type Config } from '@offtake/contract';
import { queryOptions } from '@tanstack/react-query';
import type { OfftakeClient } from './createOfftakeClient.js';
import { isNotOnOffer } from './isNotOnOffer.js';
import type { OfftakeError } from './OfftakeError.js';
import { queryKeys } from './queryKeys.js';

/**
 * Query options of `GET /config`. A backend that has none is taken to relay to Stripe and do nothing more.
 *
 * @example
 * await queryClient.prefetchQuery(configOptions(client));
 */
export function configOptions(client: OfftakeClient) {
  return queryOptions<Config, OfftakeError>({
    queryKey: queryKeys.config(client),
    queryFn: ({ signal }) => client.call('getConfig', { signal }).catch(relayConfigIfAbsent),
    staleTime: CONFIG_STALE_AFTER_MS,
  });
}

const CONFIG_STALE_AFTER_MS = 5 * 60_000;

/** What can be taken for granted of a backend that only relays to Stripe. */
const RELAY_CONFIG: Config = {
  object: 'offtake.config',
  contract_version: CONTRACT_VERSION,
  // Not known here, so nobody is told that it is only a test. Products and orders say it of themselves.
  livemode: true,
  currencies: [],
  payment_sources: ['balance'],
  permissions: ['product.list', 'order.list', 'order.read', 'order.create', 'order.cancel'],
  limits: { amount_total: {}, metric_tons: null },
  amount_includes_fees: true,
  amount_metric_tons_decimals: AMOUNT_METRIC_TONS_DECIMALS,
};

function relayConfigIfAbsent(error: unknown): Config {
  if (isNotOnOffer(error)) return RELAY_CONFIG;
  throw error;
}
