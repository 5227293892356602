import { STACK_NOW, startStack, type Stack } from '@offtake/testing';
import { focusManager, onlineManager } from '@tanstack/react-query';
import { render, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createOfftakeClient, type OfftakeClient } from './createOfftakeClient.js';
import { OfftakeProvider } from './OfftakeProvider.js';
import { recordRequests } from './testSupport/recordRequests.js';
import { perform, renderOfftake } from './testSupport/renderOfftake.js';
import { useLiveOrders } from './useLiveOrders.js';
import { useOrder } from './useOrder.js';
import { useOrders } from './useOrders.js';
import { useOrderTimeline } from './useOrderTimeline.js';
import { useProducts } from './useProducts.js';

const SILENT = { info: () => {}, warn: () => {}, error: () => {} };

afterEach(() => {
  onlineManager.setOnline(true);
  focusManager.setFocused(undefined);
});

function start() {
  return startStack({ orders: ['delivered', 'cancelable'], handler: { logger: SILENT } });
}

let callers = 0;

/** Another caller each time: other tests run in other frames of the same browser. */
function nextCaller(): string {
  callers += 1;
  return `live_orders_${callers}`;
}

const recordCaller = (stack: Stack, cacheScope = nextCaller()) => recordRequests(stack, { cacheScope });

/** How many locks a caller holds or waits for. */
async function countLocks({ cacheScope = '' }: OfftakeClient): Promise<number> {
  const { held = [], pending = [] } = await navigator.locks.query();
  return [...held, ...pending].filter(({ name }) => name?.endsWith(` ${cacheScope}`)).length;
}

const cancel = (stack: Stack) => stack.client.call('cancelOrder', { id: 'ord_cancelable' });

function useEverything() {
  const live = useLiveOrders();
  const again = useLiveOrders();
  const orders = useOrders();
  const order = useOrder('ord_cancelable');
  useProducts();
  return { live, again, orders, order };
}

describe('live orders', () => {
  it('show in every hook what has changed elsewhere, over one stream', async () => {
    const stack = start();
    const { client, to } = recordCaller(stack);
    const { result } = renderOfftake(useEverything, { client });
    expect(result.current.live).toEqual({ status: 'connecting', error: null });
    await waitFor(() => expect(result.current.live.status).toBe('live'));
    expect(result.current.again).toBe(result.current.live);
    await cancel(stack);
    await waitFor(() => expect(result.current.order.data?.status).toBe('canceled'));
    expect(result.current.orders.data?.[0]).toBe(result.current.order.data);
    expect(to('GET /events')).toHaveLength(1);
  });

  it('move on the steps of an order that is shown', async () => {
    const stack = start();
    const { client } = recordCaller(stack);
    function Steps() {
      const { status } = useLiveOrders();
      const { data } = useOrder('ord_cancelable');
      return data ? <Timeline order={data} status={status} /> : null;
    }
    function Timeline({ order, status }: { order: Parameters<typeof useOrderTimeline>[0]; status: string }) {
      return (
        <p>
          {status} {useOrderTimeline(order).find(({ state }) => state === 'current')?.kind}
        </p>
      );
    }
    const { container } = render(
      <OfftakeProvider client={client}>
        <Steps />
      </OfftakeProvider>,
    );
    await waitFor(() => expect(container.textContent).toBe('live delivery'));
    await cancel(stack);
    await waitFor(() => expect(container.textContent).toBe('live canceled'));
  });

  it('only render again when the status changes', async () => {
    const stack = start();
    const { client } = recordCaller(stack);
    const seen = new Set<string>();
    let renders = 0;
    const { result } = renderOfftake(
      () => {
        const live = useLiveOrders();
        seen.add(live.status);
        renders += 1;
        return live;
      },
      { client },
    );
    await waitFor(() => expect(result.current.status).toBe('live'));
    await cancel(stack);
    await stack.client.call('getOrder', { id: 'ord_cancelable' });
    expect([...seen]).toEqual(['connecting', 'live']);
    // StrictMode renders twice.
    expect(renders).toBe(4);
  });

  it('ask nothing while nobody wants them, and stop when they are not wanted any more', async () => {
    const stack = start();
    const { client, to } = recordCaller(stack);
    const { result, unmount } = renderOfftake(
      () => {
        const [enabled, setEnabled] = useState(false);
        return { live: useLiveOrders({ enabled }), setEnabled };
      },
      { client },
    );
    expect(result.current.live).toEqual({ status: 'off', error: null });
    perform(() => result.current.setEnabled(true));
    await waitFor(() => expect(result.current.live.status).toBe('live'));
    perform(() => result.current.setEnabled(false));
    expect(result.current.live.status).toBe('off');
    await waitFor(async () => expect(await countLocks(client)).toBe(0));
    expect(to('GET /events')).toHaveLength(1);
    unmount();
  });

  it('keep their stream when one page takes the place of another', async () => {
    const stack = start();
    const { client, to } = recordCaller(stack);
    function Page() {
      return useLiveOrders().status;
    }
    const show = (page: string) => (
      <OfftakeProvider client={client} key="provider">
        <Page key={page} />
      </OfftakeProvider>
    );
    const { container, rerender } = render(show('list'));
    await waitFor(() => expect(container.textContent).toBe('live'));
    rerender(show('order'));
    expect(container.textContent).toBe('live');
    expect(to('GET /events')).toHaveLength(1);
  });

  it('end when they are unmounted while connecting', async () => {
    const stack = start();
    stack.faults.on({ path: '/events' }, 'hang');
    const { client, to } = recordCaller(stack);
    const { unmount } = renderOfftake(() => useLiveOrders(), { client });
    await waitFor(() => expect(to('GET /events')).toHaveLength(1));
    unmount();
    await waitFor(async () => expect(await countLocks(client)).toBe(0));
  });

  it('are off, and say why, for those who may not see orders', async () => {
    const stack = startStack({ handler: { logger: SILENT, authorize: () => null } });
    const { client } = recordCaller(stack);
    const { result } = renderOfftake(() => useLiveOrders(), { client });
    await waitFor(() => expect(result.current).toMatchObject({ status: 'off', error: { code: 'unauthenticated' } }));
  });

  it('say that there is no connection, and look at once when it is back', async () => {
    const stack = start();
    const { client } = recordCaller(stack);
    const { result } = renderOfftake(useEverything, { client });
    await waitFor(() => expect(result.current.live.status).toBe('live'));
    perform(() => onlineManager.setOnline(false));
    expect(result.current.live.status).toBe('offline');
    await cancel(stack);
    perform(() => onlineManager.setOnline(true));
    await waitFor(() => expect(result.current.order.data?.status).toBe('canceled'));
    await waitFor(() => expect(result.current.live.status).toBe('live'));
  });

  it('are spared what has not changed, on the page’s own origin', async () => {
    const stack = start();
    const statuses: number[] = [];
    const client = createOfftakeClient({
      baseUrl: '/api/offtake',
      cacheScope: nextCaller(),
      now: () => STACK_NOW * 1_000,
      fetch: async (input, init) => {
        const response = await stack.fetch(input, init);
        if (new Request(input).url.includes('/orders?limit=100')) statuses.push(response.status);
        return response;
      },
    });
    const { result } = renderOfftake(useEverything, { client });
    await waitFor(() => expect(result.current.live.status).toBe('live'));
    await waitFor(() => expect(statuses).toEqual([200]));
    const before = result.current.orders.data;
    perform(() => focusManager.setFocused(true));
    await waitFor(() => expect(statuses).toEqual([200, 304]));
    expect(result.current.orders.data).toBe(before);
  });

  it('need neither locks nor channels', async () => {
    const stack = start();
    const { client } = recordCaller(stack);
    vi.stubGlobal('BroadcastChannel', undefined);
    const { result } = renderOfftake(useEverything, { client });
    await waitFor(() => expect(result.current.live.status).toBe('live'));
    expect(await countLocks(client)).toBe(0);
    vi.unstubAllGlobals();
  });

  it('are one stream for all who share a browser, over its own locks and channels, whoever of them leaves', async () => {
    const stack = start();
    const caller = nextCaller();
    const shown = [recordCaller(stack, caller), recordCaller(stack, caller)].map((recorder) => ({
      ...recorder,
      ...renderOfftake(useEverything, { client: recorder.client }),
    }));
    const streams = () => shown.map(({ to }) => to('GET /events').length);
    for (const { result } of shown) await waitFor(() => expect(result.current.live.status).toBe('live'));
    expect(streams().toSorted((a, b) => a - b)).toEqual([0, 1]);
    await cancel(stack);
    for (const { result } of shown) await waitFor(() => expect(result.current.order.data?.status).toBe('canceled'));

    const [leader, next] = shown.toSorted((a, b) => b.to('GET /events').length - a.to('GET /events').length);
    leader?.unmount();
    await waitFor(() => expect(streams()).toEqual([1, 1]));
    await stack.client.call('createOrder', {
      body: { product: 'climsku_frontier_offtake_portfolio_2027', amount: 10_000 },
      idempotencyKey: 'elsewhere',
    });
    await waitFor(() => expect(next?.result.current.orders.data).toHaveLength(3));
  });
});
