import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import * as hooks from '../index.js';

/** Calls each hook as a component does. */
function EveryHook({ order }: { order: hooks.Order }) {
  const { locale } = hooks.useOfftake();
  const reads = [
    hooks.useBalance(),
    hooks.useConfig(),
    hooks.useOrder('ord_1'),
    hooks.useOrders(),
    hooks.useProduct('p'),
    hooks.useProducts(),
  ];
  const writes = [hooks.useCancelOrder(), hooks.useCreateOrder(), hooks.useUpdateOrder()];
  const quote = hooks.useQuote({ product: 'p', quantity: { amount: 100 }, currency: 'usd' });
  const form = hooks.useOrderForm({ defaultDraft: { quantity: '5' } });
  const terms = hooks.useCancellationTerms(order);
  const now = hooks.useNow();
  const { firstIndex, isMoving } = hooks.useOrdersWindow();
  const live = hooks.useLiveOrders();
  const isCanceling = hooks.useIsCanceling('ord_1');
  const isUnderWay = hooks.useIsOrderUnderWay();
  return (
    <form lang={locale}>
      <input {...form.quantityProps} readOnly />
      {[...reads, ...writes, quote].map(({ status }) => status).join()}
      {hooks.useOrderTimeline(order).length} {JSON.stringify([terms, now])} {form.state.step}
      {JSON.stringify([firstIndex, isMoving, live.status, isCanceling, isUnderWay]).replaceAll('"', '')}
    </form>
  );
}

/** Renders a provider and every hook as a server does. */
export function renderEveryHook(fetch: typeof globalThis.fetch, order: hooks.Order): string {
  const client = hooks.createOfftakeClient({ baseUrl: '/api/offtake', fetch });
  return renderToString(
    <StrictMode>
      <hooks.OfftakeProvider client={client} locale="de">
        <EveryHook order={order} />
      </hooks.OfftakeProvider>
    </StrictMode>,
  );
}
