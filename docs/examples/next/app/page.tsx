import {
  configOptions,
  createOfftakeClient,
  createOfftakeQueryClient,
  ordersOptions,
  productsOptions,
} from '@offtake/hooks';
import { OrderForm, OrderList, ProductPicker } from '@offtake/ui';
import { HydrationBoundary, dehydrate } from '@tanstack/react-query';
import { caller, offtake, stack } from '../offtake';
import { OrderIds } from './OrderIds';

export const dynamic = 'force-dynamic';

/** For its cache keys only: they are the same as the browser's, since the base is. */
const client = createOfftakeClient({ baseUrl: '/api/offtake' });

export default async function Page() {
  await stack.sync();
  const queryClient = createOfftakeQueryClient();
  await Promise.all([
    queryClient.prefetchInfiniteQuery({
      ...ordersOptions(client),
      queryFn: () => offtake.api.listOrders({ caller, query: { limit: '25' } }),
    }),
    queryClient.prefetchQuery({
      ...productsOptions(client),
      queryFn: async () => (await offtake.api.listProducts({ caller, query: { limit: '100' } })).data,
    }),
    queryClient.prefetchQuery({ ...configOptions(client), queryFn: () => offtake.api.getConfig({ caller }) }),
  ]);
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <OrderIds />
      <OrderList />
      <ProductPicker name="product" />
      <OrderForm />
    </HydrationBoundary>
  );
}
