import { balanceOptions, configOptions, orderOptions, ordersOptions, productsOptions } from '@offtake/hooks';
import { QueryClient } from '@tanstack/react-query';
import { readStack, type StackParameters } from '../../stories/withStack.js';

interface LoadedStory {
  loaded: Record<string, unknown>;
  parameters: { offtake?: StackParameters };
}

/**
 * Reads before the first render what a host's server would. A story whose backend is in trouble starts with nothing, as
 * its host would.
 */
export async function prefetch({ loaded, parameters }: LoadedStory): Promise<void> {
  if (!loaded['stack'] || parameters.offtake?.setup) return;
  const { client } = readStack(loaded);
  const queryClient = new QueryClient();
  await Promise.all([
    queryClient.prefetchQuery(configOptions(client)),
    queryClient.prefetchQuery(productsOptions(client)),
    queryClient.prefetchQuery(balanceOptions(client)),
  ]);
  const { pages } = await queryClient.fetchInfiniteQuery(ordersOptions(client));
  const orders = pages.flatMap(({ data }) => data);
  await Promise.all(orders.map(({ id }) => queryClient.prefetchQuery(orderOptions(client, id))));
  loaded['queryClient'] = queryClient;
}
