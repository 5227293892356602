import {
  HydrationBoundary,
  QueryClient,
  QueryClientProvider,
  dehydrate,
  useSuspenseInfiniteQuery,
  useSuspenseQuery,
  type DehydratedState,
} from '@tanstack/react-query';
import { StrictMode, Suspense } from 'react';
import { renderToReadableStream } from 'react-dom/server';
import * as hooks from '../index.js';

const ORDER = 'ord_confirmed';

/** What a page is made with: hooks, which read what was not handed over, or the factories, which suspend. */
export type PageKind = 'hooks' | 'suspense';

interface PageProps {
  kind: PageKind;
  client: hooks.OfftakeClient;
  queryClient: QueryClient;
  state?: DehydratedState;
}

/** A host's page with its own cache, which is also ours, in a language and a time zone that are not the visitor's. */
export function HandedOverPage({ kind, client, queryClient, state }: PageProps) {
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <hooks.OfftakeProvider client={client} queryClient={queryClient} locale="ja" timeZone="Pacific/Kiritimati">
          <HydrationBoundary state={state}>
            <Suspense fallback="…">{kind === 'hooks' ? <ByHooks /> : <BySuspense />}</Suspense>
          </HydrationBoundary>
        </hooks.OfftakeProvider>
      </QueryClientProvider>
    </StrictMode>
  );
}

/** Renders a page as a server does, and what it hands over, as texts. */
export async function renderPage(
  kind: PageKind,
  client: hooks.OfftakeClient,
): Promise<{ html: string; state: string }> {
  const queryClient = new QueryClient();
  if (kind === 'hooks') {
    await queryClient.prefetchQuery(hooks.orderOptions(client, ORDER));
    await queryClient.prefetchQuery(hooks.productsOptions(client));
    await queryClient.prefetchInfiniteQuery(hooks.ordersOptions(client));
  }
  const stream = await renderToReadableStream(<HandedOverPage kind={kind} client={client} queryClient={queryClient} />);
  await stream.allReady;
  return { html: await new Response(stream).text(), state: JSON.stringify(dehydrate(queryClient)) };
}

function ByHooks() {
  const { timeZone, locale } = hooks.useOfftake();
  const order = hooks.useOrder(ORDER).data;
  const products = hooks.useProducts().data;
  const ids = hooks.useOrders().data?.map(({ id }) => id);
  const now = hooks.useNow();
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: timeZone ?? 'UTC' });
  return (
    <main data-clock={now === null ? 'none' : 'there'}>
      {ids?.join()} {products?.length} {order && day.format(order.created * 1_000)}
    </main>
  );
}

function BySuspense() {
  const { client, queryClient } = hooks.useOfftake();
  const { data: orders } = useSuspenseInfiniteQuery(hooks.ordersOptions(client), queryClient);
  const { data: products } = useSuspenseQuery(hooks.productsOptions(client), queryClient);
  return (
    <main>
      {orders.map(({ id }) => id).join()} {products.length}
    </main>
  );
}
